import type { Interface } from "../export/format.ts"

/** What the page says beyond the words of the reader. */
export interface PageWords {
  readonly title: string
  readonly about: string
  readonly example: string
  readonly fetching: (megabytes: string, of: string | null) => string
  readonly reading: string
  readonly json: string
}

export const pageWords: Readonly<Record<Interface, PageWords>> = {
  en: {
    title: "Read a text",
    about:
      "Paste a report, or a page’s source. It is read in this browser; nothing of it is sent anywhere. The first report in a language takes longer: its models are fetched once.",
    example: "An example",
    fetching: (megabytes, of) =>
      of === null ? `Fetching the models: ${megabytes} MB` : `Fetching the models: ${megabytes} of ${of} MB`,
    reading: "Reading…",
    json: "Save the record as JSON",
  },
  fr: {
    title: "Lire un texte",
    about:
      "Collez un article, ou la source d’une page. Il est lu dans ce navigateur ; rien n’en est envoyé nulle part. Le premier article dans une langue prend plus de temps : ses modèles sont chargés une fois.",
    example: "Un exemple",
    fetching: (megabytes, of) =>
      of === null
        ? `Chargement des modèles : ${megabytes} Mo`
        : `Chargement des modèles : ${megabytes} sur ${of} Mo`,
    reading: "Lecture…",
    json: "Enregistrer le relevé en JSON",
  },
}

/** A report to begin with, in the language of the interface. Nobody and nothing in it is real. */
export const examples: Readonly<Record<Interface, { readonly published: string; readonly text: string }>> = {
  en: {
    published: "2024-03-04",
    text: `Lanvec harbour to reopen on Thursday

The harbour of Lanvec will reopen on Thursday, its director, Jane Doran, said on Monday. “The crane has been repaired and the quay is safe,” she told reporters.

According to two dockers who asked not to be named, the repair is not finished. The ministry of transport denied that the opening had been hastened, and announced an inspection in April.`,
  },
  fr: {
    published: "2024-03-04",
    text: `Le port de Lanvec rouvrira jeudi

Le port de Lanvec rouvrira jeudi, a annoncé lundi sa directrice, Jeanne Doran. « La grue est réparée et le quai est sûr », a-t-elle assuré.

Selon deux dockers qui ont requis l’anonymat, la réparation n’est pas terminée. Le ministère des Transports a démenti que la réouverture ait été hâtée, et prévoit une inspection en avril.`,
  },
}
