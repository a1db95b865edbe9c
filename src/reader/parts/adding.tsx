import { useEffect, useMemo, useRef, useState } from "react"
import type { ImportLine } from "../../server/api.ts"
import { forget, send } from "../data.ts"
import { useWords } from "../words/index.tsx"

/** Files on their way into the dossier. */
export interface Adding {
  readonly add: (files: readonly File[]) => void
  /** Grows with every file that is done. */
  readonly turn: number
  readonly now: string | null
  readonly done: { readonly added: number; readonly known: number; readonly refused: number } | null
  readonly refusals: readonly Refusal[]
}

/** A file, or a report of it, that was not taken. */
interface Refusal {
  readonly name: string
  readonly reason: string
}

/** Takes files one after the other, from a choice or dropped anywhere on the page, and tells how it goes. */
export function useAdding(): Adding {
  const [turn, setTurn] = useState(0)
  const [now, setNow] = useState<string | null>(null)
  const [done, setDone] = useState<Adding["done"]>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const queue = useRef<File[]>([])
  const busy = useRef(false)

  const add = useMemo(() => {
    const work = async () => {
      if (busy.current) return
      busy.current = true
      for (let file = queue.current.shift(); file; file = queue.current.shift()) {
        setNow(file.name)
        try {
          for await (const line of linesOf(file)) {
            if (line.kind === "refused")
              setRefusals(before => [...before.slice(-19), { name: line.name, reason: line.reason }])
            if (line.kind === "ended")
              setDone(before => ({
                added: (before?.added ?? 0) + line.added,
                known: (before?.known ?? 0) + line.known,
                refused: (before?.refused ?? 0) + line.refused,
              }))
            else if ("done" in line) setNow(`${(file as File).name} (${line.done})`)
          }
        } catch (error) {
          const refusal = { name: file.name, reason: (error as Error).message }
          setRefusals(before => [...before.slice(-19), refusal])
        }
        forget()
        setTurn(before => before + 1)
      }
      setNow(null)
      busy.current = false
    }
    return (files: readonly File[]) => {
      queue.current.push(...files)
      setRefusals([])
      void work()
    }
  }, [])

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      add([...event.dataTransfer.files])
    }
    window.addEventListener("dragover", over)
    window.addEventListener("drop", drop)
    return () => {
      window.removeEventListener("dragover", over)
      window.removeEventListener("drop", drop)
    }
  }, [add])
  return { add, turn, now, done, refusals }
}

async function* linesOf(file: File): AsyncGenerator<ImportLine> {
  const response = await send(`/reports?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ""
  for (;;) {
    const { done = true, value = "" } = (await reader?.read()) ?? {}
    const lines = (rest + value).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) if (line) yield JSON.parse(line) as ImportLine
    if (done) return
  }
}

export function AddingNote({ adding }: { readonly adding: Adding }) {
  const { say, problem } = useWords()
  const { now, done, refusals } = adding
  return (
    <div role="status" className={now || done || refusals.length ? "adding" : "unseen"}>
      {now ? <p>{say.reports.adding(now)}</p> : null}
      {done ? <p>{say.reports.done(done.added, done.known, done.refused)}</p> : null}
      {refusals.map(({ name, reason }) => (
        <p key={`${name} ${reason}`} className="alert">
          {say.colon(name)} {problem(reason)}
        </p>
      ))}
    </div>
  )
}
