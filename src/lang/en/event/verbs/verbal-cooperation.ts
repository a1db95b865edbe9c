/** Words with somebody: promises and agreements, support and treaties, talks and visits. The notation stands in `../verbs.ts`. */
export const VERBAL_COOPERATION = `
[AGREE]
agree: The two sides [agreed] on a date.
accept: The union [accepted] the offer.
promise: The mayor [promised] a bridge.
pledge: The state [pledged] a million.
offer: The state [offered] its help.
commit ~ to: The state [committed] to pay.
consent: The judge [consented].
invite: The king [invited] the president.
express readiness: The king [expressed readiness] to talk.
be willing: The king [is willing] to talk.
be ready ~ to: The king [is ready] to talk.
be prepared ~ to: The king [is prepared] to talk.
be committed: The king [is committed] to peace.
express willingness: The king [expressed willingness] to talk.
express interest: The king [expressed interest] in a deal.
express intention: The king [expressed his intention] to sign.
signal readiness: The king [signalled readiness] to talk.
reach ~ agreement, deal, accord, compromise, settlement: The two sides [reached] an agreement.
strike deal: The two sides [struck a deal].
settle ~ dispute, conflict, case, lawsuit: The two sides [settled] the dispute.
undertake ~ to: The firm [undertook] to pay.
assure ~ help, support, aid: The king [assured] them of his help.
guarantee ~ state, security, king, government, safety: The king [guaranteed] their safety.
vow ~ help, support, cooperate, reform, peace, improve: The king [vowed] to help.
promise to: The mayor [promised to] build a bridge.
agree to: The two sides [agreed to] a truce.
plan ~ visit, meet, talk, cooperate, aid, help: The king [plans] a visit.
accept ~ invitation, offer, proposal, plan, resolution, mediation: The king [accepted] the invitation.
compromise: The two sides [compromised].
concur: The two chiefs [concurred].
comply: The firm [complied] with the order.
sign up to: Ten states [signed up to] the pact.
volunteer ~ to, help: The king [volunteered] to help.
[SUPPORT]
support: The party [supports] the bill.
back: The party [backed] the bill.
endorse: The paper [endorsed] the senator.
sign ~ deal, accord, treaty, agreement, pact, contract, memorandum, truce, protocol: The two states [signed] a treaty.
ratify: The senate [ratified] the treaty.
approve: Lawmakers [approved] the bill.
recognize ~ independence, state, government: Three states [recognized] the new state.
recognise ~ independence, state, government: Three states [recognised] the new state.
praise: The king [praised] the rescuers.
welcome ~ decision, deal, move, agreement: The league [welcomed] the deal.
congratulate: The king [congratulated] the winner.
establish ~ tie, relation: The two [established] relations.
restore ~ tie, relation: The two [restored] relations.
defend ~ decision, policy: The mayor [defended] the decision.
laud: The king [lauded] the crew.
hail: The king [hailed] the deal.
applaud ~ decision, deal, effort, move, step, government: The league [applauded] the decision.
commend: The king [commended] the crew.
thank ~ government, state, king, president, minister, people: The envoy [thanked] the king.
salute ~ king, president, effort, courage: The king [saluted] their courage.
honor ~ king, president, hero, soldier, veteran: The king [honored] the soldier.
honour ~ king, president, hero, soldier, veteran: The king [honoured] the soldier.
express support: The king [expressed support] for the plan.
express solidarity: The king [expressed solidarity] with the town.
express confidence: The king [expressed confidence] in the envoy.
express satisfaction: The king [expressed satisfaction] with the talks.
express condolences: The king [expressed condolences] to the town.
offer condolences: The king [offered condolences] to the town.
voice support: The king [voiced support] for the plan.
side with: The king [sided with] the rebels.
stand by: The king [stands by] the envoy.
rally behind: The party [rallied behind] the senator.
vote for: The senator [voted for] the bill.
normalise ~ tie, relation: The two [normalised] relations.
normalize ~ tie, relation: The two [normalized] relations.
resume ~ tie, relation: The two [resumed] relations.
upgrade ~ tie, relation: The two [upgraded] their ties.
strengthen ~ tie, relation: The two [strengthened] their ties.
improve ~ tie, relation: The two [improved] relations.
forge ~ tie, alliance: The two [forged] ties.
open ~ embassy, consulate: Oslo [opened] an embassy.
ally ~ with: The party [allied] itself with the king.
initial ~ deal, accord, treaty, agreement: The two [initialled] the treaty.
conclude ~ deal, accord, treaty, agreement, pact: The two [concluded] a treaty.
join ~ union, alliance, treaty, pact: Oslo [joined] the alliance.
forgive ~ @person, president, king, enemy: The king [forgave] the president.
vouch: The king [vouched] for the envoy.
justify ~ attack, decision, war, offensive, raid: The king [justified] the raid.
swear in: The court [swore in] the president.
grant ~ independence, recognition, autonomy, status: The state [granted] the island autonomy.
favor ~ plan, bill, treaty, state: The king [favors] the treaty.
favour ~ plan, bill, treaty, state: The king [favours] the treaty.
celebrate ~ anniversary, independence, alliance: The town [celebrated] the anniversary.
acclaim: The crowd [acclaimed] the king.
[CONSULT]
meet: The minister [met] his counterpart.
hold talks: The two [held talks] in Oslo.
negotiate: The two sides [are negotiating] a truce.
discuss: The two [discussed] the price of gas.
consult: The king [consulted] the parties.
confer: The two [conferred] in Oslo.
host ~ president, minister, summit, leader, talk: Oslo [hosted] the summit.
mediate: Oslo [is mediating].
receive ~ president, minister, envoy, delegation, leader: The king [received] the envoy.
telephone: The king [telephoned] the pope.
hold meeting: The two [held a meeting] in Oslo.
hold discussions: The two [held discussions] in Oslo.
hold negotiations: The two [held negotiations] in Oslo.
hold summit: The two [held a summit] in Oslo.
hold ~ talk, meeting, summit, discussion, negotiation, consultation, conference: The two chiefs [held] long talks.
have talks: The two [had talks] in Oslo.
begin ~ talk, negotiation, visit, meeting: The two [began] talks.
start ~ talk, negotiation, visit, meeting: The two [started] talks.
open ~ talk, negotiation, summit, meeting, dialogue: The two [opened] talks.
resume ~ talk, negotiation, dialogue: The two [resumed] talks.
continue ~ talk, negotiation, dialogue: The two [continued] talks.
launch ~ mediation, talk, negotiation, dialogue: The emir [launched] a mediation.
attend ~ summit, meeting, conference, talk, ceremony: The king [attended] the summit.
address ~ parliament, assembly, congress, summit: The king [addressed] the assembly.
convene: The king [convened] a summit.
phone ~ president, king, minister, leader, pope: The king [phoned] the pope.
call ~ counterpart: The king [called] his counterpart.
speak ~ counterpart, phone, telephone: The king [spoke] with his counterpart.
talk ~ with, counterpart: The king [talked] with his counterpart.
bargain: The two sides [bargained] over gas.
deliberate ~ council, cabinet, board, ministers: The cabinet [deliberated] all night.
brief ~ president, council, minister, king: The envoy [briefed] the council.
debate ~ council, parliament, assembly, senate: The council [debated] the text.
arbitrate: Oslo [arbitrated] the dispute.
welcome ~ president, minister, leader, envoy, delegation, king, pope: The king [welcomed] the envoy.
greet ~ president, minister, leader, envoy, delegation, king, pope: The king [greeted] the envoy.
return ~ talk, negotiation, negotiator, envoy: The envoys [returned] for talks.
[CONSULT visit]
visit ~ @state, president, minister, leader, envoy, pope, king, official, secretary, premier: The minister [visited] Oslo.
travel ~ @state, president, minister, leader, envoy, pope, official, secretary: The minister [travelled] to Oslo.
arrive ~ @state, president, minister, leader, envoy, pope, delegation, secretary: The envoy [arrived] in Oslo.
tour ~ president, minister, leader, pope: The pope [toured] the south.
land ~ president, minister, leader, envoy, pope, king, delegation: The minister [landed] in Oslo.
fly ~ @state, president, minister, leader, envoy, pope, secretary: The minister [flew] to Oslo.
head ~ visit, trip, talk, delegation: The envoy [headed] to Oslo for talks.
go ~ visit, trip, talk, summit: The king [went] to Oslo for talks.
pay visit: The king [paid a visit] to Oslo.
make visit: The king [made a visit] to Oslo.
`
