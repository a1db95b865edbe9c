import { type FormEvent, useState } from "react"
import { isPage } from "../../model/pasted.ts"
import type { Reading } from "../../model/reading.ts"
import { send } from "../data.ts"
import { View } from "../parts/frame.tsx"
import { PasteFields } from "../parts/paste-fields.tsx"
import { ReadingView } from "../parts/reading-view.tsx"
import { Link } from "../route.tsx"
import { useWords } from "../words/index.tsx"

/** Paste a text, or a page, and see the record in place. */
export function Read() {
  const { say, records, problem } = useWords()
  const [reading, setReading] = useState<Reading | null>(null)
  const [given, setGiven] = useState<{
    readonly text: string
    readonly query: string
    readonly type: string
  } | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [kept, setKept] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = String(data.get("text") ?? "")
    if (!text.trim()) return
    const query = new URLSearchParams()
    for (const name of ["published", "language"]) if (data.get(name)) query.set(name, String(data.get(name)))
    const type = isPage(text) ? "text/html" : "text/plain"
    setBusy(true)
    setError(null)
    setKept(false)
    try {
      const response = await send(`/read?${query}`, {
        method: "POST",
        headers: { "content-type": type },
        body: text,
      })
      setReading((await response.json()) as Reading)
      setGiven({ text, query: query.toString(), type })
    } catch (failure) {
      setError((failure as Error).message)
    } finally {
      setBusy(false)
    }
  }
  const keep = async () => {
    if (!given) return
    const response = await send(`/reports?${given.query}`, {
      method: "POST",
      headers: { "content-type": given.type },
      body: given.text,
    })
    await response.text()
    setKept(true)
  }
  const nothing = async () => {}
  return (
    <View title={say.read.title} className={reading ? "paper" : ""}>
      <p className="quiet">{say.read.about}</p>
      <form onSubmit={submit} className="paste">
        <PasteFields languages={Object.keys(records.languages)} shown={reading !== null}>
          <button type="submit" disabled={busy}>
            {busy ? say.waiting : say.read.go}
          </button>
        </PasteFields>
      </form>
      {error ? (
        <p role="alert" className="alert">
          {problem(error)}
        </p>
      ) : null}
      {reading ? (
        <>
          <p className="row">
            {kept ? (
              <span role="status">
                {say.read.kept}{" "}
                <Link href={`/reports/${encodeURIComponent(reading.id)}`}>{say.columns.report}</Link>
              </span>
            ) : (
              <button type="button" onClick={() => void keep()}>
                {say.read.keep}
              </button>
            )}
          </p>
          <ReadingView reading={reading} report={null} hand={[]} note={nothing} undo={nothing} />
        </>
      ) : null}
    </View>
  )
}
