import { z } from "@hono/zod-openapi"
import { allNotes } from "../store/notes.ts"
import type { Answer, Row } from "../story/answers.ts"
import { isAbout } from "../story/answers.ts"
import { about, bounds, by, named, paging, per, story, text } from "./asked.ts"
import { isFirst, type PageAsked, USUAL } from "./pages.ts"
import { Refusal } from "./problem.ts"
import type { Service } from "./service.ts"

/** A question that is answered by a table: `GET /v1/NAME`, `/v1/NAME.csv`, and the data of the view of that name. */
export interface Question<Q extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly summary: string
  readonly query: Q
  /** Is no more looked for than a first page shows? */
  readonly cut?: true
  /** `whole`: every row is wanted, as for a file; else what a page shows is enough. */
  readonly answer: (service: Service, asked: z.output<Q>, whole: boolean) => Promise<Answer>
}

function question<Q extends z.ZodObject>(one: Question<Q>): Question {
  return one as unknown as Question
}

export const QUESTIONS: readonly Question[] = [
  question({
    name: "quotes",
    summary: "Who said what: statements with their speakers, in order of the day they were made",
    query: z.object({ by, about, ...bounds, ...paging }),
    cut: true,
    answer: (service, { by, about, from, to, outlet, ...page }, whole) =>
      service.answer("quotes", { by, about, since: from, until: to, outlet, ...few(page, whole) }),
  }),
  question({
    name: "events",
    summary: "What is told to happen, with its status and according to whom",
    query: z.object({ by, about, status: text, type: text, ...bounds, ...paging }),
    cut: true,
    answer: (service, { by, about, from, to, outlet, status, type, ...page }, whole) =>
      service.answer("events", {
        by,
        about,
        since: from,
        until: to,
        outlet,
        status,
        type,
        ...few(page, whole),
      }),
  }),
  question({
    name: "who",
    summary: "Who is heard: speakers with their share, the most heard first",
    query: z.object({ per, named, ...bounds, ...paging }),
    answer: (service, { per, named, from, to, outlet }) =>
      service.answer("who", { per, named, since: from, until: to, outlet }),
  }),
  question({
    name: "search",
    summary: "Reports that hold some words, each with its best sentence",
    query: z.object({ q: text, ...bounds, ...paging }),
    cut: true,
    answer: (service, { q, from, to, outlet, ...page }, whole) =>
      q === undefined
        ? Promise.resolve(NOTHING_FOUND)
        : service.answer("search", {
            query: q,
            since: from,
            until: to,
            outlet,
            limit: HITS,
            ...few(page, whole),
          }),
  }),
  question({
    name: "reports",
    summary: "The reports of the dossier, the latest first",
    query: z.object({ q: text, language: text, ...bounds, ...paging }),
    answer: (service, { q: title, language, from, to, outlet }) =>
      service.reports({ title, language, from, to, outlet }),
  }),
  question({
    name: "cites",
    summary: "Who hands on whose words: carriers and their sources",
    query: z.object({ ...bounds, ...paging }),
    answer: (service, { from, to, outlet }) => service.cites({ from, to, outlet }),
  }),
  question({
    name: "timeline",
    summary: "One line an event over all reports, by the day it is told for",
    query: z.object({ story, about, status: text, from: bounds.from, to: bounds.to, ...paging }),
    answer: async (service, { story, about, status, from, to }) => {
      const { columns, rows } = (await service.joined()).timeline
      return {
        columns,
        rows: rows.filter(
          row =>
            (story === undefined || row.story === story) &&
            (status === undefined || row.status === status) &&
            meets(row, from, to) &&
            isAbout(`${row.event} ${row.triggers}`, about),
        ),
      }
    },
  }),
  question({
    name: "stories",
    summary: "What several reports are about, the largest story first",
    query: z.object({ ...paging }),
    answer: async service => (await service.joined()).stories,
  }),
  question({
    name: "contradictions",
    summary: "What cannot all be right, with the words of both sides",
    query: z.object({ story, kind: text, ...paging }),
    answer: async (service, { story, kind }) => {
      const { contradictions, joins } = await service.joined()
      const reports = new Set(joins.stories.find(s => s.id === story)?.reports)
      const rows = contradictions.rows.filter(
        row =>
          (story === undefined || reports.has(String(row.report))) &&
          (kind === undefined || row.kind === kind),
      )
      return { columns: contradictions.columns, rows }
    },
  }),
  question({
    name: "copies",
    summary: "Groups of near-identical reports, with what each shares",
    query: z.object({ ...paging }),
    answer: service => service.copies(),
  }),
  question({
    name: "notes",
    summary: "What is noted by hand: corrections, dismissals and names that are one",
    query: z.object({ ...paging }),
    answer: async service => ({
      columns: "id report title record kind field value original reason at".split(" "),
      rows: (await allNotes(service.dossier.db)) as unknown as Row[],
    }),
  }),
  question({
    name: "compare",
    summary: "Two reports or two outlets, event by event: what each tells and how sure",
    query: z.object({ a: text, b: text, ...paging }),
    answer: (service, { a, b }) => {
      if (a === undefined || b === undefined)
        throw new Refusal(400, "Name two reports or outlets", a === undefined ? "a" : "b")
      return service.compared(a, b)
    },
  }),
  question({
    name: "diff",
    summary: "Two versions of a report: what is added, dropped, strengthened, weakened or changed",
    query: z.object({ old: text, new: text, ...paging }),
    answer: (service, { old, new: now }) => {
      if (old === undefined || now === undefined)
        throw new Refusal(400, "Name two reports", old === undefined ? "old" : "new")
      return service.differences(old, now)
    },
  }),
]

const NOTHING_FOUND: Answer = {
  columns: ["published", "outlet", "title", "words", "report", "start", "end"],
  rows: [],
}
/** Reports that a search shows, the best first. */
const HITS = 1_000

function few(page: PageAsked, whole: boolean): { limit?: number } {
  return whole || !isFirst(page) ? {} : { limit: (page.limit ?? USUAL) + 1 }
}

function meets(row: Row, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  const [first, last] = [row.from, row.to]
  if (typeof first !== "string" || typeof last !== "string") return false
  return (from === undefined || last >= from) && (to === undefined || first <= to)
}
