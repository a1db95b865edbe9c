import type { ReactNode } from "react"
import { useWords } from "../words/index.tsx"

/** What is asked of a pasted report: its text, its day and its language, one of those by their codes; below them the
 * buttons. With what was read shown under it, the text gives way. */
export function PasteFields({
  languages,
  shown,
  children,
}: {
  readonly languages: readonly string[]
  readonly shown: boolean
  readonly children: ReactNode
}) {
  const { say, records } = useWords()
  return (
    <>
      <label>
        {say.read.text}
        <textarea name="text" rows={shown ? 4 : 12} required />
      </label>
      <p className="row">
        <label>
          {say.read.published} <input type="date" name="published" />
        </label>
        <label>
          {say.read.language}{" "}
          <select name="language" defaultValue="">
            <option value="">{say.read.find}</option>
            {languages.map(code => (
              <option key={code} value={code}>
                {records.languages[code] ?? code}
              </option>
            ))}
          </select>
        </label>
        {children}
      </p>
    </>
  )
}
