/** Words against somebody: threats, accusations, demands, refusals. The notation stands in `../verbs.ts`. */
export const VERBAL_CONFLICT = `
[THREATEN]
threaten: The regime [threatened] its neighbour.
warn: The minister [warned] the strikers.
vow ~ attack, revenge, retaliate, strike, punish: The chief [vowed] revenge.
swear ~ fight, revenge, avenge, retaliate, attack, kill, destroy, defend: The chief [swore] revenge.
pledge ~ revenge, avenge, retaliate, attack, destroy, retaliation: The chief [pledged] to avenge the raid.
promise ~ revenge, retaliation, attack, war, punishment: The chief [promised] revenge.
issue ~ ultimatum, threat, warning: The state [issued] an ultimatum.
give ~ ultimatum: The state [gave] the rebels an ultimatum.
menace: The fleet [menaces] the port.
caution: The minister [cautioned] the neighbour.
set deadline: The rebels [set a deadline].
[ACCUSE]
summon ~ ambassador, envoy: The state [summoned] the ambassador.
lodge ~ protest, complaint: The state [lodged] a protest.
accuse: The mayor [accused] the firm.
blame: The mayor [blamed] the firm.
charge ~ murder, prosecutor, police, fraud, court, man: Prosecutors [charged] the banker.
sue: The city [sued] the firm.
indict: The banker [was indicted].
prosecute: The general [was prosecuted].
investigate: Police [are investigating] the sale.
condemn: The union [condemned] the attack.
denounce: The union [denounced] the sale.
criticize: The press [criticized] the minister.
criticise: The press [criticised] the minister.
allege: The report [alleges] fraud.
suspect: Police [suspect] the driver.
file ~ lawsuit, complaint, suit, charge, motion: The widow [filed] a lawsuit.
lodge ~ protest, complaint, appeal: The state [lodged] a protest.
bring ~ lawsuit, charge, suit: The prosecutor [brought] charges.
press ~ charge: The prosecutor [pressed] charges.
complain: The union [complained] of delays.
deplore: The pope [deplored] the raid.
decry: The union [decried] the sale.
lambast: The paper [lambasted] the mayor.
lambaste: The paper [lambasted] the mayor.
slam ~ decision, government, minister, policy, plan, move, law: The union [slammed] the decision.
blast ~ decision, government, minister, policy, plan, move, law: The union [blasted] the minister.
rebuke: The king [rebuked] the envoy.
reprimand: The court [reprimanded] the clerk.
chide: The king [chided] the envoy.
assail: The paper [assailed] the mayor.
lash out: The mayor [lashed out] at the press.
hit out: The mayor [hit out] at the press.
speak out against: The bishop [spoke out against] the law.
object ~ to: The state [objected] to the text.
censure: The senate [censured] the minister.
reproach: The king [reproached] the envoy.
deride: The paper [derided] the plan.
ridicule: The paper [ridiculed] the plan.
voice ~ concern, anger, alarm, outrage, disappointment: The union [voiced] concern.
express concern: The pope [expressed concern].
express outrage: The union [expressed outrage].
express anger: The union [expressed anger].
express alarm: The body [expressed alarm].
express disappointment: The envoy [expressed disappointment].
express dismay: The envoy [expressed dismay].
express regret ~ over, decision, failure: The envoy [expressed regret] over the decision.
hold responsible: The state [held responsible] its neighbour.
label ~ terrorist, traitor, liar, racist: The king [labelled] him a traitor.
brand ~ terrorist, traitor, liar, racist: The king [branded] him a traitor.
denigrate: The paper [denigrates] the mayor.
probe ~ police, prosecutor, commission, fraud, claim, crash: Prosecutors [are probing] the fraud.
examine ~ commission, claim, allegation, abuse, charge: The commission [examined] the claims.
look into ~ police, claim, allegation, commission, fraud: Police [are looking into] the claim.
launch ~ investigation, inquiry, probe: The city [launched] an inquiry.
open ~ investigation, inquiry, probe, hearing: The court [opened] a hearing.
begin ~ investigation, inquiry, probe, hearing: The court [began] an inquiry.
order ~ investigation, inquiry, probe: The king [ordered] an inquiry.
put under investigation: The banker [has been put under investigation].
question ~ police, suspect, prosecutor, detective: Police [questioned] the driver.
interrogate: Police [interrogated] the driver.
try ~ court, tribunal, treason, murder, trial: The general [will be tried] by a tribunal.
implicate: The report [implicates] the bank.
incriminate: The letter [incriminates] the bank.
impeach: The senate [impeached] the president.
summon ~ ambassador, envoy, diplomat, chargé: The state [summoned] the envoy.
vilify: The paper [vilifies] the judge.
warn against: The bank [warned against] the plan.
disapprove: The king [disapproved] of the match.
dispute ~ claim, border, result, election: The party [disputed] the result.
contest ~ result, election, claim, decision: The party [contested] the result.
challenge ~ decision, result, law, ruling, court: The city [challenged] the ruling.
[REQUEST]
seek refuge: They [sought refuge] in Oslo.
demand: The miners [demanded] a truce.
urge: The pope [urged] both chiefs to make peace.
call for: The league [called for] a strike.
call on: The league [called on] the king to go.
appeal: The pope [appealed] for peace.
request: The state [requested] a loan.
ask: The mayor [asked] for help.
seek ~ aid, loan, asylum, help, support, mediation: The state [sought] a loan.
plead: The widow [pleaded] for help.
propose: The state [proposed] a truce.
must: The mayor said the firm [must clean] the river.
insist ~ on, must, that: The mayor [insisted] on a truce.
press for: The union [pressed for] a truce.
press ~ government, state, king, talk, reform: The union [pressed] the king to act.
pressure: The union [pressured] the king.
lobby: The union [lobbied] the senate.
petition: The town [petitioned] the king.
implore: The pope [implored] both chiefs.
beg ~ help, king, state, pope, president, government: The widow [begged] for help.
exhort: The pope [exhorted] the crowd.
tell ~ to: The king [told] the envoy to leave.
order ~ to: The judge [ordered] the general to appear.
instruct ~ to: The king [instructed] the envoy to leave.
direct ~ to: The judge [directed] the firm to stop.
command ~ to: The king [commanded] the army to stop.
reiterate ~ demand, call, appeal, request: The union [reiterated] its demand.
renew ~ demand, call, appeal, request: The pope [renewed] his appeal.
repeat ~ demand, call, appeal, request: The union [repeated] its demand.
make ~ appeal, demand, request, plea: The pope [made] an appeal.
issue ~ appeal, demand, plea, call: The pope [issued] an appeal.
advocate: The senator [advocates] a truce.
recommend: The panel [recommended] a truce.
suggest ~ talk, meeting, truce, summit: The envoy [suggested] a truce.
invoke ~ treaty, article, aid: The state [invoked] the treaty.
apply ~ asylum, loan, membership, join: The state [applied] for membership.
solicit: The king [solicited] a loan.
require ~ to, state, government, resolution: The treaty [requires] the state to pay.
encourage ~ to: The pope [encouraged] both chiefs to meet.
push for: The union [pushed for] a truce.
want ~ to, talk, reform: The king [wants] the envoy to leave.
ask for: The mayor [asked for] help.
turn to ~ help, aid, loan: The state [turned to] the fund for help.
[REJECT]
renege: The state [reneged] on its word.
fail ~ agreement, reach, agree, deal: The two sides [failed] to reach a deal.
reject: The senate [rejected] the bill.
refuse: The party [refused] the offer.
veto: The state [vetoed] the text.
oppose: The mayor [opposes] the plan.
rule out: The minister [ruled out] talks.
turn down: The king [turned down] the offer.
decline ~ offer, invitation, request: The actor [declined] the offer.
dismiss ~ offer, appeal, claim, call, demand, proposal: The king [dismissed] the offer.
defy: The ship [defied] the ban.
violate: The plane [violated] their airspace.
block ~ resolution, bill, vote, deal, entry: Two states [blocked] the bill.
resist ~ call, pressure, demand: The king [resisted] the call.
boycott ~ talk, summit: The party [boycotted] the talks.
decline to: The actor [declined to] sing.
rebuff: The king [rebuffed] the envoy.
spurn: The king [spurned] the offer.
snub: The king [snubbed] the summit.
ignore ~ call, appeal, demand, warning, ruling, deadline, order: The mayor [ignored] the call.
disobey: The unit [disobeyed] the order.
flout ~ ban, law, rule, sanction: The ship [flouted] the ban.
breach ~ truce, ceasefire, treaty, accord, agreement, sanction: The army [breached] the truce.
break ~ truce, ceasefire, treaty, promise, agreement: The army [broke] the truce.
cancel ~ meeting, visit, talk, summit, trip: The king [cancelled] his visit.
call off ~ meeting, visit, talk, summit, trip: The king [called off] the summit.
postpone ~ meeting, visit, talk, summit, trip: The king [postponed] his visit.
put off ~ meeting, visit, talk, summit, trip: The king [put off] his visit.
deny ~ request, permission, access, entry, visa, asylum: The state [denied] the request.
bar ~ entry, entering: The state [barred] him from entering.
forbid: The mayor [forbade] the march.
balk: The state [balked] at the price.
say no: The king [said no] to the offer.
vote down: The senate [voted down] the bill.
vote against: The senator [voted against] the bill.
strike down: The court [struck down] the law.
overrule: The court [overruled] the mayor.
overturn ~ ruling, decision, law, verdict, ban: The court [overturned] the ruling.
repudiate: The king [repudiated] the treaty.
renounce ~ treaty, claim, deal, accord: The king [renounced] the treaty.
abandon ~ talk, treaty, plan, accord, negotiation: The king [abandoned] the talks.
back out: The king [backed out] of the deal.
fail ~ agreement, reach, agree, deal, sign, comply, meet: The two sides [failed] to reach a deal.
disagree: The two sides [disagree] on the price.
stall ~ talk, negotiation, vote, bill: The king [stalled] the talks.
shun: The king [shunned] the summit.
exclude ~ talk, summit, party, candidate, possibility: The king [excluded] talks.
`
