import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react"
import type { Interface } from "../../export/format.ts"
import { type Words, words } from "../../export/words.ts"
import { en, type ReaderWords } from "./en.ts"
import { fr } from "./fr.ts"
import { problemTold } from "./problems.ts"

export interface Said {
  readonly lang: Interface
  readonly say: ReaderWords
  /** What the records are called: the same words as in every other output. */
  readonly records: Words
  /** What the service said is wrong, as it is shown. */
  readonly problem: (message: string) => string
  readonly change: () => void
}

const all: Readonly<Record<Interface, ReaderWords>> = { en, fr }
const Context = createContext<Said | null>(null)
const KEY = "selon-language"

/** As the person chose, else as the browser is set. */
function firstLanguage(): Interface {
  const chosen = window.localStorage.getItem(KEY)
  if (chosen === "fr" || chosen === "en") return chosen
  return navigator.languages
    .find(code => /^(fr|en)\b/i.test(code))
    ?.slice(0, 2)
    .toLowerCase() === "fr"
    ? "fr"
    : "en"
}

export function WithWords({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState<Interface>(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const said = useMemo<Said>(
    () => ({
      lang,
      say: all[lang],
      records: words[lang],
      problem: message => problemTold(message, lang),
      change: () => {
        const other = lang === "fr" ? "en" : "fr"
        window.localStorage.setItem(KEY, other)
        setLang(other)
      },
    }),
    [lang],
  )
  return <Context.Provider value={said}>{children}</Context.Provider>
}

export function useWords(): Said {
  const said = useContext(Context)
  if (!said) throw new Error("useWords outside WithWords")
  return said
}
