/** No saying is looked for further than this from its cue. */
export const WINDOW = 160
