import type { Random } from "./random.ts"

const WHO = [
  "Nora Kerbrat",
  "le maire de Lanvec",
  "la préfète",
  "un marin",
  "the harbour master",
  "Peter Lisle",
  "l’agence du port",
]
const SAID = [
  "a déclaré",
  "a affirmé lundi",
  "said",
  "a nié",
  "told reporters",
  "a-t-il précisé",
  "warned on Tuesday",
]
const WHAT = [
  "la digue tiendra jusqu’à l’été",
  "the wall will hold until summer",
  "aucun bateau n’a quitté le port",
  "three boats were missing",
  "le chantier coûtera 4,5 millions d’euros",
  "the works would take six months",
]

/** A sentence of a report about a town that does not exist, in French or English. */
export function sentence(random: Random): string {
  const [who, said, what] = [random.pick(WHO), random.pick(SAID), random.pick(WHAT)]
  const form = random.below(4)
  if (form === 0) return `« ${what} », ${said} ${who}.`
  if (form === 1) return `“${what},” ${who} ${said}.`
  if (form === 2)
    return `Selon ${who}, ${what}, malgré les avis de tempête reçus dans la nuit de dimanche à lundi.`
  return `${who} ${said} que ${what}.`
}

export function paragraph(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => sentence(random)).join(" ")
}

export function paragraphs(random: Random): string[] {
  return Array.from({ length: 2 + random.below(5) }, () => paragraph(random))
}

export function title(random: Random): string {
  return `${random.pick(["Lanvec", "Port-Maugue", "Le Phare"])} : ${random.pick(WHAT)}`
}

export function moment(random: Random): { iso: string; mail: string; day: string } {
  const [day, hour] = [
    String(1 + random.below(28)).padStart(2, "0"),
    String(random.below(24)).padStart(2, "0"),
  ]
  return {
    iso: `2024-03-${day}T${hour}:15:00+01:00`,
    mail: `${day} Mar 2024 ${hour}:15:00 +0100`,
    day: `${Number(day)} mars 2024`,
  }
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}
