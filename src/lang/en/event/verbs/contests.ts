/** Public happenings that no type fits: matches, elections, prizes. The notation stands in `../verbs.ts`. */
export const CONTESTS = `
[-]
elect: She [was elected] mayor.
re-elect: She [was re-elected].
win: The club [won] the cup.
lose ~ match, election, final, seat, title, game: The club [lost] the final.
defeat: The club [defeated] its rival.
score ~ goal, minute, penalty, try: He [scored] two goals.
qualify ~ final, cup, tournament: The club [qualified] for the final.
vote: The senate [voted] on the bill.
`
