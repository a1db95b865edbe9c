/** Public happenings that no type fits: laws, offices, beginnings and ends, all that is left. The notation stands in `../verbs.ts`. */
export const PUBLIC_LIFE = `
[-]
adopt ~ law, bill, budget, resolution: The senate [adopted] the law.
announce ~ result, winner: The jury [announced] the winner.
appoint: The king [appointed] a judge.
name ~ minister, director, chief, coach, successor: The club [named] a coach.
begin: The trial [began].
start ~ trial, season, festival, race, work: The race [started].
end: The strike [ended].
inaugurate: The king [inaugurated] the port.
celebrate: The town [celebrates] its saint.
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
`
