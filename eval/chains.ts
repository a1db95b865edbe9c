import { articleFromText } from "../src/input/text.ts"
import { storyRules } from "../src/lang/en/story.ts"
import { readyReader } from "../src/ready-reader.ts"
import { featuresOf } from "../src/story/features.ts"
import { findStories } from "../src/story/stories.ts"
import { SurroundingWords } from "../src/story/surroundings.ts"
import { type CatDocument, catDocument, readArchive } from "./cat.ts"
import { joinMention, type MarkedMention, withinTables } from "./joining.ts"
import { commonWords } from "./stories.ts"
import type { ScoreTable } from "./table.ts"

/** The English part of MEANTIME: 120 reports in four topics, read as reports of their day. */
export function readMeantime(gold: string): CatDocument[] {
  return [...readArchive("meantime-en/meantime-english-intra_cross-doc.tar.gz", gold)]
    .filter(([path]) => path.endsWith(".xml"))
    .map(([path, xml]) => catDocument(path, xml))
}

/** The marked events of MEANTIME joined across the reports of a topic: in the stories found, in the whole topic, and, as
 * the floor, by lemma alone. Only reported, never tuned on. */
export function chainTables(gold: string): ScoreTable[] {
  const reader = readyReader(["en"])
  const marked: MarkedMention[] = []
  const topics = new Map<string, CatDocument[]>()
  for (const document of readMeantime(gold)) {
    const topic = /corpus_(\w+)/.exec(document.path)?.[1] ?? ""
    topics.set(topic, [...(topics.get(topic) ?? []), document])
  }
  for (const [topic, documents] of topics) {
    const read = documents.map(document => {
      const facts = { id: document.id, published: document.published }
      const article = articleFromText(document.text, facts, document.id)
      return { document, reading: reader.read(article), doc: reader.parse(article) }
    })
    const stories = findStories(
      read.map(({ reading }) => featuresOf(reading)),
      [],
      commonWords,
    )
    const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map(r => [r.report, id] as const)))
    for (const { document, reading, doc } of read) {
      const words = new SurroundingWords(reading, storyRules)
      for (const { start, end, instance } of document.events) {
        marked.push({
          mention: joinMention(reading, words, doc, start, end),
          chain: `${topic} ${instance}`,
          story: `${topic} ${storyOf.get(reading.id)}`,
          subtopic: topic,
        })
      }
    }
  }
  return withinTables("MEANTIME", marked, "in the marked topics")
}
