import { FIRST_FEATURES } from "../attribute/cue-templates.ts"

/** The things that a cue's weights speak of, in French. */
const THINGS: Readonly<Record<string, string>> = {
  word: "le mot",
  form: "sa forme",
  "what follows": "ce qui suit",
  dependents: "ce qui en dépend",
  subject: "le sujet",
  construction: "la construction",
  relation: "la fonction",
  quotation: "la citation",
  act: "l’acte",
  "verb before": "le verbe d’avant",
  "next word": "le mot suivant",
  "next two words": "les deux mots suivants",
  "word before": "le mot d’avant",
  preposition: "la préposition",
}

/** « word, what follows +2.1; form +0.8 » in French; null when a reason is no such thing. */
export function weighedInFrench(reason: string): string | null {
  const told: string[] = []
  for (const one of reason.split("; ")) {
    const at = one.lastIndexOf(" ")
    const [names, worth] = [one.slice(0, at), one.slice(at + 1)]
    if (!KNOWN.has(names) || !/^[+−]\d+\.\d$/.test(worth)) return null
    told.push(
      `${names
        .split(", ")
        .map(name => THINGS[name])
        .join(", ")} ${worth.replace(".", ",")}`,
    )
  }
  return told.join(" ; ")
}

const KNOWN: ReadonlySet<string> = new Set(FIRST_FEATURES)
