/** Acts done against somebody: force, arrests, sanctions, protests. The notation stands in `../verbs.ts`. */
export const MATERIAL_CONFLICT = `
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
`
