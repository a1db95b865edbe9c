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
[COERCE]
arrest: [The arrest] of the banker.
detention: [The detention] of the monk.
crackdown: [The crackdown] on monks.
curfew: [The curfew] was extended.
blockade: [The blockade] of the port.
censorship: [The censorship] of the film.
extradition: [The extradition] of the banker.
[SANCTION]
sanction: [Sanctions] against the bank.
embargo: [The embargo] on arms.
boycott: [The boycott] of the race.
expulsion: [The expulsion] of two envoys.
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
[ACCUSE]
indictment: [The indictment] of the banker.
lawsuit: [The lawsuit] against the firm.
investigation: [The investigation] into the sale.
inquiry: [The inquiry] into the sale.
trial: [The trial] of the banker.
[REQUEST]
appeal ~ help, aid, peace, calm: [The appeal] for help.
petition: [The petition] against the plan.
[REJECT]
veto: [The veto] of two states.
rejection: [The rejection] of the bill.
refusal: [The refusal] of the mayor.
[AGREE]
invitation: [The invitation] of the king.
pledge: [The pledge] of a million.
[SUPPORT]
agreement ~ sign, reach, peace, signing: [The agreement] on peace.
accord ~ sign, reach, peace: [The accord] on peace.
deal ~ sign, reach, arms, trade, peace: [The deal] on arms.
treaty ~ sign, ratify: [The treaty] they signed.
ratification: [The ratification] of the treaty.
recognition ~ state, independence: [The recognition] of the new state.
[CONSULT]
summit: [The summit] in Oslo.
meeting: [The meeting] in Oslo.
talks ~ peace, with, between, hold: [The peace talks] failed.
talk ~ peace, hold, between, with: [The talks] with the rebels.
negotiation: [The negotiations] failed.
conference ~ peace, climate, hold: [The conference] on peace.
forum: [The forum] opens today.
[CONSULT visit]
visit: [The visit] of the king.
trip ~ president, minister, leader, pope: [The trip] of the pope.
[COOPERATE]
cooperation ~ military, between: [The cooperation] between the two armies.
purchase ~ arms, weapon, jet, gas, oil: [The purchase] of arms.
sale ~ arms, weapon, jet: [The sale] of arms.
[AID]
aid ~ send, humanitarian, food, million: [The food aid] for the town.
rescue: [The rescue] of the miners.
evacuation: [The evacuation] of the village.
delivery ~ aid, arms, food: [The delivery] of food.
donation: [The donation] of a ship.
[MOBILIZE]
deployment: [The deployment] of tanks.
mobilization: [The mobilization] of reserves.
parade ~ military: [The military parade].
[RETREAT withdraw]
withdrawal: [The withdrawal] of troops.
retreat: [The retreat] of the rebels.
surrender: [The surrender] of the rebels.
[RETREAT release]
release ~ hostage, prisoner, detainee: [The release] of the hostages.
[RETREAT ceasefire]
ceasefire: [The ceasefire] holds.
truce: [The truce] holds.
[RETREAT disarm]
disarmament: [The disarmament] of the militia.
[RETREAT resign]
resignation: [The resignation] of the minister.
[CONCEDE]
apology: [The apology] of the minister.
amnesty: [The amnesty] for rebels.
pardon: [The pardon] of ten men.
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
`
