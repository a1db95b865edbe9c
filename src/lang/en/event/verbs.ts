/** Verbs that tell of something that happens. `[TYPE mode]` is PLOVER's type and mode, `[-]` a public happening that
 * has none; then one verb a line: `key: example`, brackets around the trigger. Words after the lemma must follow it;
 * after "~" words one of which must stand in the clause. Own lists. */
export const VERBS = `
[ASSAULT]
attack: Rebels [attacked] the convoy.
assault: Two men [assaulted] the guard.
ambush: Gunmen [ambushed] the patrol.
invade: The army [invaded] the province.
fight: The two clans [fought] all night.
clash: Police [clashed] with miners.
open fire: The patrol [opened fire].
shell: Gunners [shelled] the port.
fire on: The navy [fired on] the boat.
fire ~ missile, rocket, shell, mortar, gun, shot: The regime [fired] three missiles.
kill: The bomb [killed] six people.
murder: The judge [was murdered].
assassinate: The envoy [was assassinated].
massacre: The militia [massacred] villagers.
behead: The hostage [was beheaded].
execute: The regime [executed] two men.
stab: A man [stabbed] the guard.
wound: The blast [wounded] ten people.
injure ~ attack, bomb, blast, police, clash, soldier, gunman: The blast [injured] ten people.
beat ~ police, guard, men, mob, soldier, prisoner: Guards [beat] the prisoners.
bomb: Planes [bombed] the port.
strike ~ missile, jet, drone, target, base: Jets [struck] the base.
raid: Troops [raided] the camp.
torture: Guards [tortured] the men.
rape: The soldier [raped] a girl.
kidnap: Pirates [kidnapped] a priest.
abduct: Gunmen [abducted] two nuns.
hijack: Two men [hijacked] the ferry.
blow up: They [blew up] the bridge.
destroy: The militia [destroyed] the shrine.
burn ~ rebel, mob, village, church, flag, protester: The mob [burned] the consulate.
storm: Police [stormed] the house.
seize ~ town, airport, power, base, rebel, army: Rebels [seized] the town.
capture: The army [captured] the hill.
recapture: The army [recaptured] the hill.
occupy ~ troops, troop, army, soldier, rebel: Troops [occupied] the valley.
besiege: The army [besieged] the fort.
retaliate: The army [retaliated].
launch ~ missile, offensive, attack, assault, raid, rocket, strike: The army [launched] an offensive.
take hostage: Gunmen [took hostage] a nun.
force out: The army [forced out] the families.
shoot ~ @person, police, soldier, gunman, man, protester, officer, dead, guard, sniper: A sniper [shot] the guard.
gun down: Two men [gunned down] the judge.
shoot down: The rebels [shot down] a helicopter.
bombard: The fleet [bombarded] the port.
strafe: Two jets [strafed] the road.
pound ~ artillery, gun, jet, warplane, shell, position: Artillery [pounded] the hill.
overrun: The rebels [overran] the base.
retake: The army [has retaken] the village.
take ~ village, town, hill, airport, rebel: The rebels [took] the village.
drive out ~ rebel, army, militia, troops, force: The army [drove out] the militia.
slaughter: The militia [slaughtered] the villagers.
lynch: A mob [lynched] the thief.
beat up: Guards [beat up] the prisoners.
abuse ~ prisoner, detainee, guard, inmate: Guards [abused] the prisoners.
hold hostage: Gunmen [held hostage] two nuns.
hold ~ hostage, hostages, captive: Pirates [held] the crew hostage.
detonate: Rebels [detonated] a mine.
set off ~ bomb, explosive, device: Rebels [set off] a bomb.
plant ~ bomb, mine, explosive: Rebels [planted] a bomb under the bridge.
explode ~ bomb, bomber, mine, device: A bomb [exploded] in the market.
carry out ~ attack, bombing, raid, strike, massacre, assassination: The group [carried out] the attack.
mount ~ invasion, attack, offensive, raid, assault, operation: The army [mounted] an invasion.
stage ~ attack, raid, ambush, coup, incursion: The rebels [staged] a raid.
exchange fire: The patrols [exchanged fire].
trade fire: The two sides [traded fire].
return fire: The guards [returned fire].
battle ~ rebel, militia, troops, army, police: The army [battled] the rebels.
skirmish: The patrols [skirmished] at the ford.
maim: The mine [maimed] two boys.
torch: A mob [torched] the shop.
loot: A mob [looted] the shops.
ransack: A mob [ransacked] the consulate.
vandalise: Two boys [vandalised] the tombs.
vandalize: Two boys [vandalized] the tombs.
sabotage: The rebels [sabotaged] the pipeline.
poison ~ agent, spy, well, leader, critic: An agent [poisoned] the critic.
gas ~ villager, civilian, town, troops: The regime [gassed] the villagers.
hack to death: A mob [hacked to death] the driver.
burn down: A mob [burned down] the school.
wipe out ~ village, town, unit: The raid [wiped out] the village.
storm into: Soldiers [stormed into] the palace.
cross into ~ troops, tank, army, soldier: Tanks [crossed into] the province.
advance ~ troops, rebel, army, tank, column: The rebels [advanced] on the town.
penetrate ~ troops, army, airspace, jet: A jet [penetrated] the airspace.
launch ~ offensive, attack, raid, assault, missile, rocket, strike, airstrike, invasion: The army [launched] an assault.
terrorise: The gang [terrorised] the valley.
terrorize: The gang [terrorized] the valley.
ram ~ car, truck, crowd, boat: A man [rammed] a truck into the crowd.
open fire on: The patrol [opened fire on] the crowd.
crush ~ revolt, uprising, rebellion: The army [crushed] the revolt.
displace ~ fighting, war, attack, conflict: The fighting [displaced] a thousand people.
[COERCE]
demolish: Bulldozers [demolished] the houses.
hack ~ computer, account, network: They [hacked] the network.
order ~ close, suspend, shut, closure: The state [ordered] the paper to close.
arrest: Police [arrested] a banker.
detain: Police [detained] two men.
jail: The blogger [was jailed].
imprison: The blogger [was imprisoned].
crack down: The regime [cracked down] on monks.
repress: The regime [repressed] the march.
ban: The mayor [banned] the march.
censor: The ministry [censored] the film.
confiscate: The state [confiscated] the land.
seize ~ police, customs, drug, cocaine, ship, asset, property: Customs [seized] the drugs.
search ~ police, house, office, home: Police [searched] the house.
impose ~ curfew, law, emergency, restriction, blockade: The governor [imposed] a curfew.
declare ~ emergency, law: The king [declared] martial law.
deport: The state [deported] two monks.
evict: Police [evicted] the families.
dissolve ~ parliament, assembly: The king [dissolved] parliament.
disperse ~ police, crowd, protester: Police [dispersed] the crowd.
round up: Police [rounded up] the monks.
take into custody: The banker [was taken into custody].
hold ~ custody, detention, prison, jail, cell, shields: The army [held] a hundred men in detention.
place under arrest: The general [was placed under arrest].
put under arrest: The general [was put under arrest].
apprehend: Police [apprehended] the thief.
nab: Police [nabbed] the thief.
expropriate: The state [expropriated] the farms.
close ~ newspaper, station, magazine, paper, broadcaster, radio: The state [closed] the newspaper.
shut ~ newspaper, station, magazine, paper, broadcaster, radio, website: The state [shut] the radio station.
shut down ~ newspaper, station, magazine, paper, broadcaster, radio, website, internet: The state [shut down] the newspaper.
suspend ~ newspaper, station, magazine, constitution, publication, radio, party: The junta [suspended] the constitution.
jam ~ broadcast, signal, radio: The state [jammed] the broadcasts.
outlaw: The state [outlawed] the party.
disqualify ~ candidate, party, election: The court [disqualified] the candidate.
bar ~ candidate, party, journalist, leaving, opposition, reporter: The court [barred] the candidate.
restrict ~ movement, travel, press, right, access, freedom: The state [restricts] the movement of monks.
blockade: The navy [blockaded] the port.
seal off: Police [sealed off] the square.
cordon off: Police [cordoned off] the square.
intercept ~ ship, boat, vessel: The navy [intercepted] a ship.
impound: Customs [impounded] the ship.
raid ~ police, office, home, house, agent: Police [raided] the office of the union.
harass ~ police, state, journalist, activist: Police [harass] the journalists.
intimidate ~ voter, witness, state, police: The gang [intimidated] the voters.
persecute: The state [persecutes] the sect.
suppress ~ protest, revolt, dissent, demonstration: Police [suppressed] the protest.
quell ~ riot, protest, unrest, revolt: Police [quelled] the riot.
block ~ website, internet, app, site, access: The state [blocked] the website.
place under house arrest: The leader [was placed under house arrest].
put under house arrest: The leader [was put under house arrest].
banish: The king [banished] the poet.
exile: The junta [exiled] the poet.
fire ~ tear, rubber, cannon: Police [fired] tear gas.
use ~ tear, rubber, cannon: Police [used] tear gas.
nationalise: The state [nationalised] the mines.
nationalize: The state [nationalized] the mines.
remand: The banker [was remanded] for a month.
extend ~ curfew, emergency, detention: The governor [extended] the curfew.
enforce ~ curfew, blockade, ban: The army [enforces] the curfew.
[SANCTION]
impose ~ sanction, embargo, tariff: The union [imposed] sanctions.
prohibit ~ aid, import, entry, trade: The state [prohibits] the trade.
deny ~ entry, visa, access: The state [denied] him entry.
sanction: Brussels [sanctioned] three banks.
expel: The state [expelled] two diplomats.
freeze ~ asset, aid, account, relation, talk: Bern [froze] the assets.
suspend ~ aid, talk, tie, relation, cooperation, flight, membership, trade, negotiation: Oslo [suspended] its aid.
cut ~ aid, tie, relation, fund: Oslo [cut] its aid.
break off: The two [broke off] relations.
halt ~ aid, talk, negotiation, shipment, trade: Oslo [halted] the talks.
delay ~ aid, shipment, payment: Oslo [delays] a shipment of aid.
boycott: Three states [boycotted] the race.
recall ~ ambassador, envoy: The state [recalled] its ambassador.
sever: The two [severed] ties.
withdraw ~ treaty, deal, accord, pact, ambassador, talk: The state [withdrew] from the treaty.
pull out ~ talk, treaty, deal, accord: The state [pulled out] of the talks.
flee ~ refugee, civilian, village, home, war, thousand: Thousands [fled] the fighting.
fine: The court [fined] the bank.
sentence: The court [sentenced] him to two years.
expel ~ inspector, observer, diplomat, envoy, ambassador, monitor, peacekeeper: The state [expelled] the inspectors.
throw out ~ diplomat, envoy, inspector: The state [threw out] the diplomats.
stop ~ aid, shipment, trade, supply, payment, delivery, cooperation: Oslo [stopped] its aid.
reduce ~ aid, tie, relation, contact, staff: Oslo [reduced] its aid.
withhold ~ aid, loan, payment, fund: The bank [withheld] the loan.
terminate ~ aid, treaty, deal, contact, agreement, contract: Oslo [terminated] the treaty.
end ~ mediation, talk, negotiation, tie, relation, cooperation, aid: The envoys [ended] the mediation.
cancel ~ aid, loan, contract, treaty, deal: Oslo [cancelled] the contract.
scrap ~ treaty, deal, accord: Oslo [scrapped] the treaty.
quit ~ treaty, accord, alliance, union, talk: Oslo [quit] the treaty.
ban ~ import, export, trade, flight, beef, oil: The union [banned] the import of beef.
downgrade ~ tie, relation: The two [downgraded] their ties.
blacklist: The union [blacklisted] ten firms.
close ~ embassy, consulate, border: The state [closed] its embassy.
shut ~ embassy, consulate, border: The state [shut] the border.
break ~ tie, relation, contact: The two [broke] relations.
withdraw ~ aid, support, diplomat, inspector, observer, peacekeeper, peacekeeping: The state [withdrew] its peacekeepers.
pull out ~ peacekeeper, inspector, diplomat, aid: The body [pulled out] its inspectors.
walk out ~ talk, negotiation, meeting: The envoys [walked out] of the talks.
break down ~ talk, negotiation: The talks [broke down].
collapse ~ talk, negotiation, truce, ceasefire: The talks [collapsed].
strip ~ accreditation, citizenship, title, immunity: The state [stripped] him of his citizenship.
revoke ~ licence, license, visa, citizenship, accreditation, passport: The state [revoked] his visa.
slap ~ sanction, tariff, embargo, duty: Oslo [slapped] tariffs on steel.
tighten ~ sanction, embargo: The union [tightened] the sanctions.
extend ~ sanction, embargo: The union [extended] the sanctions.
freeze ~ asset, aid, account, relation, talk, fund, program, loan: Bern [froze] the funds.
find guilty: The court [found guilty] two men.
suspend ~ link, tie, relation, aid, loan, import, export, contact, dialogue, cooperation, treaty: Oslo [suspended] air links.
order ~ compensation, pay, damages: The court [ordered] the firm to pay.
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
[PROTEST]
block ~ road, bridge, street, highway, protester, farmer: Farmers [blocked] the road.
stage ~ protest, demonstration, rally, strike, sit-in: Students [staged] a sit-in.
stop work: The miners [stopped work].
protest: Students [protested] in the rain.
demonstrate: Miners [demonstrated] in the square.
rally ~ protester, against, demonstrator, thousand: Thousands [rallied] against the plan.
march ~ protester, against, demonstrator, thousand, capital: Thousands [marched] against the plan.
riot: Prisoners [rioted].
strike ~ worker, union, pay, miner: Miners [are striking] over pay.
walk out: Lawmakers [walked out].
picket: Miners [picketed] the ministry.
blockade ~ farmer, driver, trucker, protester, fisherman, worker, union: Farmers [blockaded] the port.
barricade ~ protester, student, farmer, worker, street, road: Students [barricaded] the street.
block ~ road, bridge, street, highway, protester, farmer, transport, traffic, border, roads, rail, railway: Farmers [blocked] the road.
obstruct ~ traffic, road, transport, protester: Drivers [obstructed] the traffic.
occupy ~ student, worker, protester, activist, farmer: Students [occupied] the hall.
hold ~ protest, demonstration, rally, sit-in, vigil, march, strike: Students [held] a vigil.
organise ~ protest, demonstration, rally, strike, march: Students [organised] a march.
organize ~ protest, demonstration, rally, strike, march: Students [organized] a march.
take to streets: Thousands [took to the streets].
pour into streets: Thousands [poured into the streets].
go on strike: The pilots [went on strike].
go on hunger strike: The prisoners [went on hunger strike].
down tools: The miners [downed tools].
throw ~ stone, rock, bottle, petrol: Youths [threw] stones at the bus.
hurl ~ stone, rock, bottle, petrol: Youths [hurled] stones at the bus.
pelt ~ stone, egg, rock, tomato: Youths [pelted] the bus with stones.
burn ~ effigy, flag, tyre, tire: A crowd [burned] an effigy.
gather ~ protest, protester, demonstrator, demand: Thousands [gathered] in protest.
chant ~ slogan, protester, crowd: The crowd [chanted] slogans.
boo ~ president, minister, crowd: The crowd [booed] the minister.
rebel ~ against, troops, garrison, tribe: The tribe [rebelled] against the king.
mutiny: The garrison [mutinied].
rise up: The town [rose up] against the king.
defy ~ curfew, protester, demonstrator: The crowd [defied] the curfew.
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
[COOPERATE]
cooperate: The two police forces [cooperate].
share ~ information, intelligence: The two [share] intelligence.
buy ~ weapon, arms, jet, gas, oil: The state [bought] jets.
sell ~ weapon, arms, jet, gas, oil: The state [sold] jets.
collaborate: The two police forces [collaborate].
join forces: The two parties [joined forces].
share ~ information, intelligence, evidence, data: The two [share] evidence.
exchange ~ information, intelligence, prisoner, data: The two [exchanged] information.
extradite: The state [extradited] the banker.
trade ~ with, between: The two states [trade] with the island.
team up: The two firms [teamed up].
launch ~ manoeuvre, exercise, drill, game, project: The two navies [launched] joint drills.
conduct ~ joint: The two navies [conducted] joint drills.
hold ~ exercise, drill, manoeuvre, game: The two navies [held] joint drills.
[AID]
give ~ aid, loan, grant, money, dollar, food: Sweden [gave] food to the town.
aid: Sweden [aids] the refugees.
help: Sweden [helped] the refugees.
provide ~ aid, food, loan, weapon, shelter, medicine: Sweden [provided] food.
supply ~ aid, food, weapon, arms, medicine: Sweden [supplied] food.
donate: Sweden [donated] a ship.
send ~ aid, food, medicine, rescuer, relief: Sweden [sent] food.
deliver ~ aid, food, medicine, weapon: Sweden [delivered] food.
grant ~ asylum, loan, aid, refuge: Sweden [granted] him asylum.
lend: The fund [lent] a billion.
rescue: A trawler [rescued] the crew.
evacuate: The village [was evacuated].
treat ~ wounded, injured, hospital: The ship [treats] the wounded.
forgive ~ debt, loan: The bank [forgave] the debt.
assist ~ refugee, victim, survivor, state, government, rebel, rescue: Sweden [assisted] the refugees.
fund ~ project, school, hospital, program, rebel, aid: Sweden [funds] the hospital.
finance ~ project, school, hospital, program, rebel, aid: Sweden [financed] the project.
extend ~ loan, credit, aid, grant: The fund [extended] a loan.
allocate ~ aid, million, fund, billion: Sweden [allocated] a million.
earmark ~ aid, million, fund, billion: Sweden [earmarked] a million.
contribute ~ aid, million, fund, troops, billion: Sweden [contributed] a million.
ship ~ aid, food, medicine, grain, weapon: Sweden [shipped] food.
airlift: Sweden [airlifted] food.
distribute ~ aid, food, medicine, blanket: The army [distributed] food.
feed ~ refugee, hungry, survivor, people: The army [feeds] the refugees.
shelter ~ refugee, survivor, victim, family: The town [sheltered] the refugees.
take in ~ refugee, migrant, survivor: The town [took in] refugees.
accept ~ refugee, migrant: Sweden [accepted] refugees.
open ~ border, borders: Benin [opened] its borders.
provide ~ aid, food, loan, weapon, shelter, medicine, intelligence, assistance, help, training, fund, support: Sweden [provided] help.
give ~ aid, loan, grant, million, billion, dollar, food, assistance, asylum, help: Sweden [gave] a million.
offer ~ aid, million, billion, loan, asylum, shelter: Sweden [offered] a loan.
award ~ grant, loan, aid: The fund [awarded] a grant.
write off ~ debt, loan: The bank [wrote off] the debt.
cancel ~ debt: The bank [cancelled] the debt.
reschedule ~ debt: The bank [rescheduled] the debt.
arrive ~ peacekeeper, peacekeeping, aid, rescuer: The peacekeepers [arrived] in the port.
send ~ peacekeeper, peacekeeping, doctor, aid, food, relief: Sweden [sent] doctors.
deploy ~ peacekeeper, peacekeeping, rescuer: Sweden [deployed] peacekeepers.
free ~ police, trafficking: Police [freed] ten victims of trafficking.
compensate: The state [compensated] the victims.
arm ~ rebel, militia, government, army: The neighbour [armed] the militia.
train ~ army, police, rebel, soldier: Sweden [trains] the police.
equip ~ army, police, rebel, soldier: Sweden [equips] the police.
[MOBILIZE]
deploy: The army [deployed] tanks.
mobilize: The state [mobilized] its reserves.
mobilise: The state [mobilised] its reserves.
mass ~ troops, troop, tank, border: The neighbour [massed] troops.
put on alert: The garrison [was put on alert].
send ~ troops, troop, warship, soldier, jet, tank: The state [sent] troops.
arm ~ rebel, militia: The neighbour [armed] the militia.
redeploy: The army [redeployed] tanks.
reinforce ~ border, garrison, troops, force: The army [reinforced] the garrison.
step up ~ patrol, security, force, border: The army [stepped up] patrols.
beef up ~ patrol, security, border: Police [beefed up] patrols.
place on alert: The garrison [was placed on alert].
call up ~ reservist, troops, reserve: The state [called up] reservists.
order ~ patrol, mobilization, mobilisation, deployment, troops, patrols: The governor [ordered] patrols.
move ~ troops, tank, missile, warship: The army [moved] tanks to the border.
dispatch ~ troops, warship, soldier, jet, police: The state [dispatched] a warship.
patrol ~ troops, soldier, police, warship: Soldiers [patrol] the streets.
amass: The neighbour [amassed] tanks.
build up ~ troops, force, army: The neighbour [built up] its forces.
encircle ~ police, army, troops, soldier: Troops [encircled] the town.
surround ~ police, army, troops, soldier: Troops [surrounded] the house.
conduct ~ exercise, drill, patrol, manoeuvre: The navy [conducted] a drill.
test ~ missile, bomb, weapon, rocket, nuclear: The state [tested] a missile.
test-fire: The state [test-fired] a missile.
launch ~ satellite, spy: The state [launched] a spy satellite.
show off ~ missile, weapon, tank: The state [showed off] its missiles.
parade ~ missile, tank, troops, weapon: The army [paraded] its tanks.
[RETREAT withdraw]
withdraw ~ troops, troop, soldier, army, force, town, territory: The state [withdrew] its troops.
pull out ~ troops, troop, army, soldier, force: The army [pulled out] of the town.
retreat: The rebels [retreated].
surrender: The rebels [surrendered].
hand over ~ power, control, territory: The junta [handed over] power.
withdraw ~ troops, troop, soldier, army, force, town, territory, tank: The state [withdrew] its troops.
pull back ~ troops, troop, army, soldier, force, tank: The army [pulled back] its tanks.
evacuate ~ settlement, settler, base, troops, territory: The army [evacuated] the base.
complete ~ withdrawal, pullout: The army [completed] its withdrawal.
begin ~ withdrawal, pullout: The army [began] its withdrawal.
start ~ withdrawal, pullout: The army [started] its withdrawal.
cede: The king [ceded] the island.
vacate ~ base, territory, building: The army [vacated] the base.
leave ~ troops, rebel, army, base: The troops [left] the base.
end ~ occupation, siege, war: The army [ended] its siege.
[RETREAT release]
release ~ @person, hostage, prisoner, detainee, man, journalist, jail: Pirates [released] the hostages.
free ~ hostage, prisoner, detainee, journalist: Pirates [freed] the hostages.
repatriate: The tourists [were repatriated].
release ~ @person, hostage, prisoner, detainee, man, journalist, jail, captive, member: Pirates [released] the captives.
let go ~ hostage, prisoner: Pirates [let go] the hostages.
set free: The prisoners [were set free].
[RETREAT disarm]
disarm: The militia [disarmed].
lay down arms: The rebels [laid down arms].
dismantle ~ weapon, camp, missile, arsenal: The state [dismantled] its missiles.
demobilise: The militia [demobilised].
demobilize: The militia [demobilized].
disband ~ militia, army, force, unit: The state [disbanded] the militia.
destroy ~ stockpile, arsenal, warhead: The state [destroyed] its arsenal.
give up ~ weapon, arms, arsenal: The rebels [gave up] their weapons.
surrender ~ weapon, arms: The rebels [surrendered] their weapons.
[RETREAT resign]
resign: The minister [resigned].
step down: The premier [stepped down].
abdicate: The king [abdicated].
quit ~ post, government, job, minister, cabinet: The minister [quit] the cabinet.
stand down ~ minister, president, leader, premier: The premier [stood down].
[CONCEDE]
apologize: The minister [apologized].
apologise: The minister [apologised].
pardon: The king [pardoned] ten men.
lift ~ curfew, ban, emergency, restriction, martial: The state [lifted] the curfew.
ease ~ restriction, curfew: The state [eased] the curfew.
concede: The mayor [conceded] the point.
relax ~ restriction, rule, curfew: The state [relaxed] the rules.
shorten ~ curfew, emergency, sentence: The king [shortened] the curfew.
end ~ curfew, emergency, strike, martial, protest, hunger: The king [ended] the curfew.
call off ~ strike, protest, march, boycott: The union [called off] the strike.
suspend ~ strike, protest, march, hunger: The union [suspended] the strike.
relax ~ restriction, rule, curfew, law, ban: The state [relaxed] the rules.
loosen ~ restriction, rule, curfew, grip: The state [loosened] the rules.
allow ~ rally, protest, march, opposition, candidate, vote, party, return, demonstration, participate: The state [allowed] the march.
permit ~ rally, protest, march, opposition, candidate, vote, party, return, demonstration: The state [permitted] the march.
decide to allow: The court [decided to allow] the march.
legalise ~ party, opposition, union, movement: The state [legalised] the party.
legalize ~ party, opposition, union, movement: The state [legalized] the party.
reinstate: The king [reinstated] the judge.
accept ~ demand, reform, condition: The state [accepted] the demands.
meet ~ demand, demands: The state [met] the demands.
bow to: The king [bowed to] pressure.
give in: The king [gave in] to the union.
yield to: The king [yielded to] the union.
back down: The king [backed down].
climb down: The king [climbed down].
drop ~ charge, demand, case, lawsuit, objection: The prosecutor [dropped] the charges.
withdraw ~ demand, charge, lawsuit, complaint, objection: The prosecutor [withdrew] the charges.
express remorse: The general [expressed remorse].
express regrets: The general [expressed regrets].
admit ~ mistake, error, failure, guilt, defeat: The mayor [admitted] a mistake.
acknowledge ~ mistake, error, failure, defeat: The mayor [acknowledged] a mistake.
declare ~ ceasefire, truce: The rebels [declared] a truce.
announce ~ ceasefire, truce, withdrawal, pullout, amnesty, reform: The rebels [announced] a truce.
introduce ~ reform, freedom: The king [introduced] reforms.
initiate ~ reform: The king [initiated] reforms.
take steps: The king [took steps] towards peace.
take ~ step: The king [took] a few steps towards peace.
grant ~ amnesty, pardon, right, freedom, clemency, vote: The king [granted] an amnesty.
commute ~ sentence: The king [commuted] the sentence.
waive: The state [waived] the fee.
acquiesce: The king [acquiesced].
soften ~ stance, position, tone: The king [softened] his stance.
[RETREAT return]
return ~ territory, property, helicopter, body, remains, land, artefact, treasure: The state [returned] the property.
give back: The state [gave back] the land.
hand back: The state [handed back] the island.
[RETREAT ease]
lift ~ sanction, embargo, blockade, boycott, siege: The union [lifted] the embargo.
ease ~ sanction, embargo, blockade, boycott: The union [eased] the embargo.
end ~ sanction, embargo, blockade, boycott: The union [ended] the embargo.
suspend ~ sanction, embargo: The union [suspended] the sanctions.
remove ~ sanction, embargo: The union [removed] the sanctions.
[RETREAT access]
allow ~ inspector, observer, peacekeeper, monitor, humanitarian, aid, convoy, access, delivery: The state [allowed] the inspectors in.
admit ~ inspector, observer, peacekeeper, monitor: The state [admitted] the inspectors.
open ~ bridge, crossing, corridor: The state [opened] a corridor for food.
reopen ~ bridge, crossing, corridor, border: The state [reopened] the border.
re-open ~ bridge, crossing, corridor, border: The state [re-opened] the border.
[RETREAT ceasefire]
cease fire: The two sides [ceased fire].
observe ~ ceasefire, truce: The two sides [observed] the truce.
respect ~ ceasefire, truce: The two sides [respected] the truce.
implement ~ ceasefire, truce: The two sides [implemented] the truce.
stop fighting: The two clans [stopped fighting].
[-]
adopt ~ law, bill, budget, resolution: The senate [adopted] the law.
announce ~ result, winner: The jury [announced] the winner.
appoint: The king [appointed] a judge.
name ~ minister, director, chief, coach, successor: The club [named] a coach.
elect: She [was elected] mayor.
re-elect: She [was re-elected].
win: The club [won] the cup.
lose ~ match, election, final, seat, title, game: The club [lost] the final.
defeat: The club [defeated] its rival.
score ~ goal, minute, penalty, try: He [scored] two goals.
qualify ~ final, cup, tournament: The club [qualified] for the final.
die: The poet [died].
drown: A boy [drowned].
perish: Four sailors [perished].
survive: One sailor [survived].
crash: The plane [crashed].
collide: Two trains [collided].
damage ~ cable, pipeline, dam, bridge, ship, plant, building, house: A ship [damaged] the cable.
derail: The train [derailed].
sink ~ ship, ferry, boat, vessel: The ferry [sank].
explode: The boiler [exploded].
erupt: The volcano [erupted].
collapse: The bridge [collapsed].
flood: The river [flooded] the town.
hit ~ storm, quake, earthquake, hurricane, cyclone, typhoon, flood: A quake [hit] the island.
devastate: The storm [devastated] the coast.
break out: A fire [broke out].
break ~ cable, dam, dyke, levee, pipeline: The cable [broke] overnight.
fail ~ cable, grid, dam, pipeline, reactor, engine: The cable [failed] overnight.
take off ~ plane, rocket, jet: The rocket [took off].
land ~ plane, probe, capsule, rocket, jet: The probe [landed].
launch: The firm [launched] a phone.
open ~ plant, school, line, museum, road, bridge, border, festival, trial: The firm [opened] a plant.
close ~ plant, school, line, border, airport, embassy, mine: The firm [closed] the plant.
shut ~ plant, school, border, airport, mine: The firm [shut] the mine.
begin: The trial [began].
start ~ trial, season, festival, race, work: The race [started].
end: The strike [ended].
build ~ bridge, plant, wall, stadium, road: The town [built] a bridge.
buy ~ firm, company, club, stake: The firm [bought] its rival.
sell ~ firm, company, club, stake, unit: The firm [sold] its stake.
acquire: The firm [acquired] two mines.
merge: The two banks [merged].
cut ~ job, rate, tax, price, output: The firm [cut] a hundred jobs.
raise ~ rate, tax, price: The bank [raised] its rate.
sack: The club [sacked] the coach.
hire: The firm [hired] a hundred people.
publish: The agency [published] the list.
unveil: The firm [unveiled] a car.
inaugurate: The king [inaugurated] the port.
celebrate: The town [celebrates] its saint.
vote: The senate [voted] on the bill.
pass ~ law, bill, budget, senate, parliament: The senate [passed] the bill.
cancel: The town [cancelled] the fair.
postpone: The launch [was postponed].
discover: Divers [discovered] the wreck.
leave ~ @state, @place, president, leader, minister, party, train, capital, office, club, ship: The leader [left] the capital.
depart: The leader [departed] by train.
return ~ president, leader, minister, home, astronaut: The leader [returned] home.
overthrow: The junta [overthrew] the king.
oust: The junta [ousted] the king.
succeed ~ president, king, director, leader: She [succeeds] the king.
convict: The court [convicted] him.
acquit: The court [acquitted] him.
rise ~ price, share, rate, toll, unemployment: Prices [rose] in May.
fall ~ price, share, rate, unemployment, government: Prices [fell] in May.
test ~ missile, bomb, weapon, rocket: The state [tested] a bomb.
`
