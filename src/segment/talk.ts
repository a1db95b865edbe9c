import type { BlockRole, Turn } from "../model/article.ts"
import type { TalkWords } from "./block-rules.ts"

/** What of a block tells whether it is part of a talk. */
interface Said {
  readonly role: BlockRole
  readonly text: string
}

const LONGEST_QUESTION = 600
/** Paragraphs an answer has at most. */
const LONGEST_ANSWER = 10

/** The turns of an interview whose questions stand in paragraphs or headings of their own without anybody's name: a block
 * that ends by asking, then somebody who answers. Questions that a writer answers himself are none: there are three of
 * them at least, most speak to somebody, and who answers says "I"; where a line says that this is an interview, two
 * questions are enough. Blocks that are no turn are undefined. */
export function turnsOf(
  blocks: readonly Said[],
  words: TalkWords,
  isInterview: boolean,
): (Turn | undefined)[] {
  const out: (Turn | undefined)[] = blocks.map(() => undefined)
  const questions = blocks.flatMap((block, i) => (asks(block) && answers(blocks, i + 1) ? [i] : []))
  if (questions.length < (isInterview ? 2 : 3)) return out
  const runs = questions.map((from, n) => answerTo(blocks, from, questions[n + 1]))
  const told = runs.map(run => run.map(i => blocks[i]!.text).join(" "))
  const addressed = questions.filter(i => holds(blocks[i]!.text, words.address)).length
  const spoken = told.filter(text => holds(text, words.self)).length
  const isTalk = isInterview
    ? addressed + spoken > 0
    : addressed * 2 >= questions.length && spoken * 2 >= questions.length && isDense(questions, runs)
  if (!isTalk) return out
  questions.forEach((from, n) => {
    out[from] = "question"
    for (const i of runs[n]!) out[i] = "answer"
  })
  return out
}

/** A paragraph that ends by asking, in nobody's quotation marks and under nobody's name. */
function asks({ role, text }: Said): boolean {
  if (role !== "paragraph" && role !== "heading") return false
  if (text.length > LONGEST_QUESTION || !/\? ?[)\]]?$/.test(text)) return false
  return !/^["“«„]/.test(text) && !/^[^:?!.]{1,40} ?: /.test(text)
}

function answers(blocks: readonly Said[], i: number): boolean {
  const next = blocks[i]
  return next?.role === "paragraph" && !asks(next)
}

/** The paragraphs from a question to the next one; the last answer ends where the text does. */
function answerTo(blocks: readonly Said[], question: number, next: number | undefined): number[] {
  const run: number[] = []
  const end = Math.min(blocks.length, next ?? blocks.length, question + 1 + LONGEST_ANSWER)
  for (let i = question + 1; i < end && !asks(blocks[i]!); i++) {
    const { role } = blocks[i]!
    if (role === "heading" || role === "signoff" || role === "correction") break
    if (role === "paragraph" || role === "list-item" || role === "blockquote") run.push(i)
  }
  return run
}

/** Do questions and answers follow one another, with little told between them? */
function isDense(questions: readonly number[], runs: readonly (readonly number[])[]): boolean {
  const whole = questions.at(-1)! - questions[0]!
  const talk = questions.slice(0, -1).reduce((n, _, k) => n + 1 + runs[k]!.length, 0)
  return talk * 4 >= whole * 3
}

function holds(text: string, words: ReadonlySet<string>): boolean {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) if (words.has(word)) return true
  return false
}
