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
extradite: The state [extradited] the banker.
dissolve ~ parliament, assembly: The king [dissolved] parliament.
disperse ~ police, crowd, protester: Police [dispersed] the crowd.
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
[THREATEN]
threaten: The regime [threatened] its neighbour.
warn: The minister [warned] the strikers.
vow ~ attack, revenge, retaliate, strike, punish: The chief [vowed] revenge.
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
boycott ~ talk, vote, election: The party [boycotted] the vote.
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
[CONSULT visit]
visit ~ @state, president, minister, leader, envoy, pope, king, official, secretary, premier: The minister [visited] Oslo.
travel ~ @state, president, minister, leader, envoy, pope, official, secretary: The minister [travelled] to Oslo.
arrive ~ @state, president, minister, leader, envoy, pope, delegation, secretary: The envoy [arrived] in Oslo.
tour ~ president, minister, leader, pope: The pope [toured] the south.
[COOPERATE]
cooperate: The two police forces [cooperate].
share ~ information, intelligence: The two [share] intelligence.
buy ~ weapon, arms, jet, gas, oil: The state [bought] jets.
sell ~ weapon, arms, jet, gas, oil: The state [sold] jets.
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
[MOBILIZE]
deploy: The army [deployed] tanks.
mobilize: The state [mobilized] its reserves.
mobilise: The state [mobilised] its reserves.
mass ~ troops, troop, tank, border: The neighbour [massed] troops.
put on alert: The garrison [was put on alert].
send ~ troops, troop, warship, soldier, jet, tank: The state [sent] troops.
arm ~ rebel, militia: The neighbour [armed] the militia.
[RETREAT withdraw]
withdraw ~ troops, troop, soldier, army, force, town, territory: The state [withdrew] its troops.
pull out ~ troops, troop, army, soldier, force: The army [pulled out] of the town.
retreat: The rebels [retreated].
surrender: The rebels [surrendered].
hand over ~ power, control, territory: The junta [handed over] power.
[RETREAT release]
release ~ @person, hostage, prisoner, detainee, man, journalist, jail: Pirates [released] the hostages.
free ~ hostage, prisoner, detainee, journalist: Pirates [freed] the hostages.
repatriate: The tourists [were repatriated].
[RETREAT disarm]
disarm: The militia [disarmed].
lay down arms: The rebels [laid down arms].
dismantle ~ weapon, camp, missile, arsenal: The state [dismantled] its missiles.
[RETREAT resign]
resign: The minister [resigned].
step down: The premier [stepped down].
abdicate: The king [abdicated].
[CONCEDE]
apologize: The minister [apologized].
apologise: The minister [apologised].
pardon: The king [pardoned] ten men.
lift ~ sanction, curfew, embargo, ban, emergency, blockade: The union [lifted] the embargo.
ease ~ sanction, restriction, curfew: The state [eased] the curfew.
concede: The mayor [conceded] the point.
relax ~ restriction, rule, curfew: The state [relaxed] the rules.
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
derail: The train [derailed].
sink ~ ship, ferry, boat, vessel: The ferry [sank].
explode: The boiler [exploded].
erupt: The volcano [erupted].
collapse: The bridge [collapsed].
flood: The river [flooded] the town.
hit ~ storm, quake, earthquake, hurricane, cyclone, typhoon, flood: A quake [hit] the island.
devastate: The storm [devastated] the coast.
break out: A fire [broke out].
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
