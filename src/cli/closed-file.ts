import type { Interface } from "../export/format.ts"

/** Why a file of a person's own could not be opened, in their words; as the system says it where that is none of these. */
export function whyClosed(error: unknown, lang: Interface): string {
  const { code, message } = error as NodeJS.ErrnoException
  return WHY[lang][code ?? ""] ?? message
}

const WHY: Readonly<Record<Interface, Readonly<Record<string, string>>>> = {
  en: {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "you may not read it",
    EPERM: "you may not read it",
  },
  fr: {
    ENOENT: "ce fichier n’existe pas",
    EISDIR: "c’est un répertoire",
    EACCES: "vous n’avez pas le droit de le lire",
    EPERM: "vous n’avez pas le droit de le lire",
  },
}
