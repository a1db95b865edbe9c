import { type FormEvent, useEffect, useRef, useState } from "react"
import { indented } from "../export/json.ts"
import { LANGUAGES } from "../lang/index.ts"
import type { Reading } from "../model/reading.ts"
import { View } from "../reader/parts/frame.tsx"
import { PasteFields } from "../reader/parts/paste-fields.tsx"
import { ReadingView } from "../reader/parts/reading-view.tsx"
import { useWords } from "../reader/words/index.tsx"
import { examples, pageWords } from "./words.ts"
import type { Asked, Told } from "./worker.ts"

type Stage = Exclude<Told, { readonly kind: "read" }> | { readonly kind: "idle" }

/** Paste a text and see its record: all of it in this browser. */
export function Page() {
  const { say, lang, change } = useWords()
  const words = pageWords[lang]
  const form = useRef<HTMLFormElement>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const [stage, setStage] = useState<Stage>({ kind: "idle" })
  const worker = useWorker(told => {
    if (told.kind === "read") {
      setReading(told.reading)
      setStage({ kind: "idle" })
    } else setStage(told)
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const told = (name: string) => String(data.get(name) ?? "").trim() || null
    const text = String(data.get("text") ?? "")
    if (!text.trim()) return
    const asked: Asked = {
      text,
      facts: { published: told("published"), language: told("language") },
      language: told("language"),
      packs: new URL("packs/", document.baseURI).href,
    }
    setStage({ kind: "reading" })
    worker.current?.postMessage(asked)
  }
  const example = () => {
    const fields = form.current?.elements as unknown as Record<string, HTMLInputElement> | undefined
    if (!fields) return
    fields.text!.value = examples[lang].text
    fields.published!.value = examples[lang].published
  }

  const busy = stage.kind === "reading" || stage.kind === "fetching"
  return (
    <>
      <header className="top">
        <p className="name">
          <a href="./">Selon</a>
        </p>
        <button type="button" onClick={change}>
          {say.otherLanguage}
        </button>
      </header>
      <main id="main">
        <View title={words.title} className={reading ? "wide" : ""}>
          <p className="quiet">{words.about}</p>
          <form onSubmit={submit} className="paste" ref={form}>
            <PasteFields languages={LANGUAGES.map(({ code }) => code)} shown={reading !== null}>
              <button type="submit" disabled={busy}>
                {say.read.go}
              </button>
              <button type="button" onClick={example}>
                {words.example}
              </button>
            </PasteFields>
          </form>
          <Progress stage={stage} />
          {reading ? (
            <>
              <p className="row">
                <button type="button" onClick={() => save(reading)}>
                  {words.json}
                </button>
              </p>
              <ReadingView reading={reading} report={null} hand={[]} note={nothing} undo={nothing} />
            </>
          ) : null}
        </View>
      </main>
    </>
  )
}

const nothing = async () => {}

function Progress({ stage }: { readonly stage: Stage }) {
  const { say, lang } = useWords()
  const words = pageWords[lang]
  if (stage.kind === "idle") return null
  if (stage.kind === "failed") {
    return (
      <p role="alert" className="alert">
        {say.failed}: {stage.message}
      </p>
    )
  }
  if (stage.kind === "reading") {
    return (
      <p role="status" className="quiet">
        {words.reading} <progress />
      </p>
    )
  }
  const { received, expected } = stage.fetched
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace(".", say.decimal)
  return (
    <p role="status" className="quiet">
      {words.fetching(megabytes(received), expected === null ? null : megabytes(expected))}{" "}
      <progress {...(expected === null ? {} : { value: received, max: expected })} />
    </p>
  )
}

/** One worker for the life of the page: it keeps what it fetched. */
function useWorker(hear: (told: Told) => void) {
  const worker = useRef<Worker | null>(null)
  const heard = useRef(hear)
  heard.current = hear
  useEffect(() => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })
    made.onmessage = ({ data }: MessageEvent<Told>) => heard.current(data)
    made.onerror = event => heard.current({ kind: "failed", message: event.message || "the worker stopped" })
    worker.current = made
    return () => made.terminate()
  }, [])
  return worker
}

/** The file that `selon read --format json` writes. */
function save(reading: Reading): void {
  const url = URL.createObjectURL(new Blob([`${indented(reading)}\n`], { type: "application/json" }))
  const link = Object.assign(document.createElement("a"), { href: url, download: `${reading.id}.json` })
  link.click()
  URL.revokeObjectURL(url)
}
