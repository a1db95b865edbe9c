/** Public happenings that no type fits: firms, prices, building, what is launched. The notation stands in `../verbs.ts`. */
export const BUSINESS = `
[-]
take off ~ plane, rocket, jet: The rocket [took off].
land ~ plane, probe, capsule, rocket, jet: The probe [landed].
launch: The firm [launched] a phone.
open ~ plant, school, line, museum, road, bridge, border, festival, trial: The firm [opened] a plant.
close ~ plant, school, line, border, airport, embassy, mine: The firm [closed] the plant.
shut ~ plant, school, border, airport, mine: The firm [shut] the mine.
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
rise ~ price, share, rate, toll, unemployment: Prices [rose] in May.
fall ~ price, share, rate, unemployment, government: Prices [fell] in May.
test ~ missile, bomb, weapon, rocket: The state [tested] a bomb.
`
