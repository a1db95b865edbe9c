/** Armed forces on the move. The notation stands in `../verbs.ts`. */
export const FORCES = `
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
`
