/** Acts done for somebody: working together, aid, withdrawals, releases, concessions. The notation stands in `../verbs.ts`. */
export const MATERIAL_COOPERATION = `
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
`
