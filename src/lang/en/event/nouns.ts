/** Nouns that tell of something that happens, under the same headings as the verbs; then one noun a line:
 * `noun: example`, brackets around the trigger. After "~" words one of which must stand nearby. Own lists. */
export const NOUNS = `
[ASSAULT]
attack: [The attack] killed ten.
assassination: [The assassination] of the judge.
murder: [The murder] of the judge.
killing: [The killing] of the judge.
massacre: [The massacre] of villagers.
bombing: [The bombing] killed ten.
airstrike: [The airstrike] killed ten.
shelling: [The shelling] went on.
shooting: [The shooting] at the school.
invasion: [The invasion] of the island.
war: [The war] lasted three years.
offensive: [The offensive] failed.
ambush: [The ambush] killed ten.
clash: [Clashes] broke out.
fighting: [The fighting] went on.
battle: [The battle] for the town.
raid: [The raid] on the camp.
coup: [The coup] failed.
violence: [The violence] spread.
torture: [The torture] of prisoners.
kidnapping: [The kidnapping] of a priest.
genocide: [The genocide] of 1915.
missile launch: [The missile launch] failed.
assault: [The assault] lasted an hour.
strike ~ air, drone, missile, military: [The air strike] killed ten.
air strike: [The air strike] killed ten.
bombardment: [The bombardment] went on.
gunfire: [Gunfire] killed ten.
gunfight: [The gunfight] lasted an hour.
shootout: [The shootout] lasted an hour.
crossfire: A boy died in [the crossfire].
suicide bombing: [The suicide bombing] killed ten.
explosion ~ bomb, mine: [The explosion] of a bomb.
robbery: [The robbery] of the bank.
rape: [The rape] of a nun.
abduction: [The abduction] of a priest.
hijacking: [The hijacking] of the ferry.
execution: [The execution] of two men.
beheading: [The beheading] of the hostage.
atrocity: [The atrocities] went on.
incursion: [The incursion] failed.
occupation ~ army, military, troops, territory: [The occupation] of the valley by the army.
insurgency: [The insurgency] in the north.
siege: [The siege] of the fort.
stabbing: [The stabbing] of the guard.
cyberattack: [The cyberattack] hit ten banks.
lynching: [The lynching] of the thief.
sabotage: [The sabotage] of the pipeline.
unrest: [The unrest] spread.
conflict ~ armed, civil, bloody: [The armed conflict] in the south.
[COERCE]
arrest: [The arrest] of the banker.
detention: [The detention] of the monk.
crackdown: [The crackdown] on monks.
curfew: [The curfew] was extended.
blockade: [The blockade] of the port.
censorship: [The censorship] of the film.
imprisonment: [The imprisonment] of the poet.
deportation: [The deportation] of the monks.
eviction: [The eviction] of the families.
house arrest: [The house arrest] of the poet.
martial law: [Martial law] was declared.
repression: [The repression] of the march.
seizure: [The seizure] of the ship.
confiscation: [The confiscation] of the land.
state of emergency: [The state of emergency] was extended.
[SANCTION]
sanction: [Sanctions] against the bank.
embargo: [The embargo] on arms.
boycott: [The boycott] of the race.
expulsion: [The expulsion] of two envoys.
fine ~ pay, million, court, impose: [A fine] of a million.
suspension ~ aid, link, tie, talk, flight: [The suspension] of air links.
severance ~ tie, relation: [The severance] of ties.
freeze ~ asset, aid: [The freeze] of assets.
verdict: [The verdict] is due today.
recall ~ ambassador: [The recall] of the ambassador.
[THREATEN]
ultimatum: [The ultimatum] expires today.
threat ~ attack, war, strike, retaliate: [Threats] of war.
[PROTEST]
protest: [The protest] drew thousands.
demonstration: [The demonstration] drew thousands.
riot: [The riot] left ten hurt.
strike ~ hunger, worker, union, pilot, miner, general, pay: [The strike] by pilots.
uprising: [The uprising] in the south.
revolt: [The revolt] of the garrison.
rally ~ opposition, protester, against: [The rally] against the plan.
hunger strike: [The hunger strike] of the prisoners.
sit-in: [The sit-in] of the students.
march ~ protest, protester, against, thousand: [The march] against the plan.
walkout: [The walkout] of the pilots.
mutiny: [The mutiny] of the garrison.
rebellion: [The rebellion] of the garrison.
picket: [The picket] at the plant.
stoppage: [The stoppage] at the plant.
[ACCUSE]
indictment: [The indictment] of the banker.
lawsuit: [The lawsuit] against the firm.
investigation: [The investigation] into the sale.
inquiry: [The inquiry] into the sale.
trial: [The trial] of the banker.
condemnation: [The condemnation] of the raid.
criticism ~ government, minister, mayor, of: [The criticism] of the mayor.
complaint ~ file, lodge, against: [The complaint] against the firm.
probe ~ police, fraud, corruption, into: [The probe] into the sale.
hearing ~ court, committee, congressional, judge: [The court hearing] on the sale.
prosecution: [The prosecution] of the banker.
[REQUEST]
appeal ~ help, aid, peace, calm: [The appeal] for help.
petition: [The petition] against the plan.
[REJECT]
veto: [The veto] of two states.
rejection: [The rejection] of the bill.
refusal: [The refusal] of the mayor.
breach ~ truce, treaty, ceasefire: [The breach] of the truce.
violation ~ truce, treaty, ceasefire, airspace: [The violation] of the truce.
boycott ~ vote, election, talk: [The boycott] of the vote.
[AGREE]
invitation: [The invitation] of the king.
pledge: [The pledge] of a million.
promise ~ aid, help, reform: [The promise] of reform.
compromise: [The compromise] of the two sides.
consent: [The consent] of the king.
[SUPPORT]
agreement ~ sign, reach, peace, signing: [The agreement] on peace.
accord ~ sign, reach, peace: [The accord] on peace.
deal ~ sign, reach, arms, trade, peace: [The deal] on arms.
treaty ~ sign, ratify: [The treaty] they signed.
ratification: [The ratification] of the treaty.
recognition ~ state, independence: [The recognition] of the new state.
endorsement: [The endorsement] of the senator.
alliance ~ form, between, join: [The alliance] between the two parties.
signing ~ treaty, deal, accord, pact, agreement: [The signing] of the treaty.
praise ~ king, president, government: [The praise] of the king for the crew.
[CONSULT]
summit: [The summit] in Oslo.
meeting: [The meeting] in Oslo.
talks ~ peace, with, between, hold: [The peace talks] failed.
talk ~ peace, hold, between, with: [The talks] with the rebels.
negotiation: [The negotiations] failed.
conference ~ peace, climate, hold: [The conference] on peace.
forum: [The forum] opens today.
dialogue: [The dialogue] resumed.
consultation ~ with, between, hold: [The consultations] with the parties.
mediation: [The mediation] of the emir.
discussion ~ between, hold, with, leader: [The discussions] between the two chiefs.
[CONSULT visit]
visit: [The visit] of the king.
trip ~ president, minister, leader, pope: [The trip] of the pope.
[COOPERATE]
cooperation ~ military, between: [The cooperation] between the two armies.
purchase ~ arms, weapon, jet, gas, oil: [The purchase] of arms.
sale ~ arms, weapon, jet: [The sale] of arms.
exercise ~ military, naval, joint: [The naval exercise] of the two fleets.
drill ~ military, naval, joint: [The naval drill] of the two fleets.
war game: [The war games] lasted ten days.
manoeuvre ~ military, naval, joint: [The naval manoeuvres] lasted ten days.
exchange ~ information, intelligence: [The exchange] of intelligence.
extradition: [The extradition] of the banker.
[AID]
aid ~ send, humanitarian, food, million: [The food aid] for the town.
rescue: [The rescue] of the miners.
evacuation: [The evacuation] of the village.
delivery ~ aid, arms, food: [The delivery] of food.
donation: [The donation] of a ship.
relief ~ food, disaster, send: [The relief] sent by Sweden.
grant ~ million, dollar, euro, billion: [The grant] of a million.
loan ~ million, dollar, euro, billion: [The loan] of a million.
shipment ~ aid, food, medicine: [The shipment] of food.
[MOBILIZE]
deployment: [The deployment] of tanks.
mobilization: [The mobilization] of reserves.
parade ~ military: [The military parade].
mobilisation: [The mobilisation] of reserves.
patrol ~ troops, soldier, police: [The patrol] of soldiers.
missile test: [The missile test] failed.
nuclear test: [The nuclear test] of March.
buildup ~ troops, military, army: [The buildup] of troops.
[RETREAT withdraw]
withdrawal: [The withdrawal] of troops.
retreat: [The retreat] of the rebels.
surrender: [The surrender] of the rebels.
pullout: [The pullout] of troops.
evacuation ~ troops, base, settler: [The evacuation] of the base.
[RETREAT release]
release ~ hostage, prisoner, detainee: [The release] of the hostages.
prisoner swap: [The prisoner swap] took place.
[RETREAT ceasefire]
ceasefire: [The ceasefire] holds.
truce: [The truce] holds.
armistice: [The armistice] holds.
[RETREAT disarm]
disarmament: [The disarmament] of the militia.
[RETREAT resign]
resignation: [The resignation] of the minister.
[CONCEDE]
apology: [The apology] of the minister.
amnesty: [The amnesty] for rebels.
pardon: [The pardon] of ten men.
reform ~ announce, introduce, promise, political: [The political reforms] of the king.
concession ~ make, government, offer: [The concessions] of the government.
acquittal: [The acquittal] of the banker.
[-]
accident: [The accident] killed ten.
announcement ~ result: [The announcement] of the results.
appointment: [The appointment] of the judge.
avalanche: [The avalanche] killed two.
birth: [The birth] of the prince.
blast: [The blast] killed ten.
celebration: [The celebration] of the saint.
ceremony: [The ceremony] in the port.
closure: [The closure] of the plant.
collapse: [The collapse] of the bridge.
collision: [The collision] of two trains.
conviction: [The conviction] of the banker.
crash: [The crash] killed ten.
crisis: [The crisis] of 2009.
cyclone: [The cyclone] weakened.
death: [The death] of the poet.
defeat: [The defeat] of the club.
departure ~ president, leader, minister, train: [The departure] of the leader.
discovery: [The discovery] of the wreck.
disaster: [The disaster] of May.
drought: [The drought] of May.
earthquake: [The earthquake] killed ten.
election: [The election] of May.
epidemic: [The epidemic] spreads.
eruption: [The eruption] of the volcano.
explosion: [The explosion] killed ten.
famine: [The famine] of 1984.
festival: [The festival] ended.
fire ~ kill, destroy, break, blaze, damage: [The fire] killed ten.
flood: [The flood] killed ten.
funeral: [The funeral] of the king.
hurricane: [The hurricane] weakened.
inauguration: [The inauguration] of the port.
landslide: [The landslide] killed ten.
launch: [The launch] of the rocket.
merger: [The merger] of two banks.
opening ~ plant, festival, trial, school, game: [The opening] of the plant.
outbreak: [The outbreak] of cholera.
publication: [The publication] of the list.
quake: [The quake] killed ten.
referendum: [The referendum] of May.
storm: [The storm] killed ten.
takeover: [The takeover] of the firm.
tsunami: [The tsunami] killed ten.
typhoon: [The typhoon] weakened.
victory: [The victory] of the club.
vote: [The vote] on the bill.
wedding: [The wedding] of the prince.
acquisition ~ firm, company, bank, million, billion: [The acquisition] of the firm.
bankruptcy: [The bankruptcy] of the firm.
blackout: [The blackout] lasted a day.
blizzard: [The blizzard] killed ten.
bushfire: [The bushfire] killed ten.
by-election: [The by-election] was held in May.
championship: [The championship] ended.
concert: [The concert] ended.
coronation: [The coronation] of the king.
debate ~ televised, candidate, presidential: [The televised debate] drew millions.
derailment: [The derailment] killed ten.
drowning: [The drowning] of two boys.
exhibition: [The exhibition] opened.
expedition: [The expedition] ended.
final ~ win, play, lose, cup: [The cup final] was won by the club.
heatwave: [The heatwave] killed ten.
heist: [The heist] took an hour.
impeachment: [The impeachment] of the president.
layoff: [The layoffs] hit the town.
leak ~ oil, gas, data, radiation: [The oil leak] was stopped.
match ~ win, play, lose, cup: [The match] was won by the club.
mudslide: [The mudslide] killed ten.
nomination: [The nomination] of the judge.
outage: [The outage] lasted a day.
failure ~ cable, grid, dam, engine, pipeline, network: [The failure] of the cable.
break ~ cable, pipeline, dyke, levee: [The break] of the cable.
pandemic: [The pandemic] spread.
parade: [The parade] drew thousands.
plane crash: [The plane crash] killed ten.
premiere: [The premiere] of the film.
privatisation: [The privatisation] of the port.
recall ~ car, product, carmaker: [The recall] of the car.
recession: [The recession] began.
reopening: [The reopening] of the museum.
retirement ~ announce, player, king: [The retirement] of the player.
sentencing: [The sentencing] of the banker.
shipwreck: [The shipwreck] killed ten.
spill ~ oil, chemical: [The oil spill] fouled the coast.
stampede: [The stampede] killed ten.
tornado: [The tornado] killed ten.
touchdown: [The touchdown] of the probe.
tournament: [The tournament] ended.
transplant: [The transplant] succeeded.
wildfire: [The wildfire] killed ten.
win ~ election, match, cup, final, party: [The win] of the party.
`
