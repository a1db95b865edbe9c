/** Nouns of things that have names, and participles that give one: what stands in quotation marks right behind them is
 * nobody's words. Not among them: words for words ("slogan", "word", "question"). */
export const NAMED: readonly string[] = `
newspaper daily weekly monthly magazine journal gazette tabloid website site blog portal radio channel station broadcaster
program programme show series podcast column film movie documentary drama comedy sitcom book novel memoir biography essay
collection album record song single track opera musical ballet play poem comic game app exhibition painting sculpture
mural operation mission campaign project scheme initiative festival prize award trophy tournament race rally conference
ship boat yacht ferry trawler tanker cruiser submarine spacecraft probe satellite rocket train robot vessel
company firm brand label restaurant cafe pub bar hotel cinema theatre theater club gallery bookshop
association group charity foundation collective movement party band choir orchestra troupe network union
law act bill report study dossier novella anthem nickname pseudonym pen-name
title dub nickname name rename christen baptize entitle
`
  .trim()
  .split(/\s+/)
