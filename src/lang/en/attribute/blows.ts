/** Verbs that strike with words or with arms; lemmas, as all below. */
export const BLOWS = "attack blast hammer target hit".split(" ")

/** Who strikes with arms. */
export const ARMED =
  `rebel soldier troop army militia militiaman militant gunman insurgent jihadist terrorist fighter guerrilla
bomber drone jet warplane plane helicopter missile tank warship navy pirate bandit mob attacker assailant raider robber sniper
commando brigade battalion dog bear wolf shark`.split(/\s/)

/** What can be struck with them. */
export const STRUCK =
  `convoy town village city fort port harbour station camp outpost checkpoint school hospital
clinic car bus van truck lorry train ship boat vessel tanker ferry plane helicopter district neighbourhood building
barracks headquarters embassy consulate plant refinery pipeline depot warehouse patrol tank mosque church temple synagogue
prison jail bridge border island capital airport airfield crowd civilian soldier troop policeman passer-by villager
tourist hotel`.split(/\s/)
