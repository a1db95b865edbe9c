// Warm throughput of the whole pipeline on the sample reports, with the platform's own word breaker over the same text
// as a yardstick that any machine has.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { articleFromText } from "../src/input/text.ts"
import { readyReader } from "../src/ready-reader.ts"
import { cpuMs, repeat, wordsIn } from "./measure.ts"

const SAMPLES = {
  fr: ["01-agence-atlantique.fr.txt", "04-communique-reykjavik.fr.txt", "08-agence-atlantique-maj.fr.txt"],
  en: ["07-owner-denies.en.txt", "09-harbour-post-visit.en.txt"],
}

export function run(): string[] {
  const reader = readyReader()
  return Object.entries(SAMPLES).flatMap(([language, names]) => {
    const articles = names.map(name =>
      articleFromText(
        readFileSync(join("samples", "cable", name), "utf8"),
        { published: "2024-03-04" },
        name,
      ),
    )
    const words = articles.reduce((n, a) => n + wordsIn(a.text), 0)
    const rounds = Math.ceil(20_000 / words)
    const segmenter = new Intl.Segmenter(language, { granularity: "word" })
    const yardstick = repeat(5, () =>
      cpuMs(() => loop(rounds, articles, a => void [...segmenter.segment(a.text)])),
    )
    const whole = repeat(5, () => cpuMs(() => loop(rounds, articles, a => void reader.read(a))))
    const rate = (ms: number) => Math.round((1000 * rounds * words) / ms).toLocaleString("en")
    return [
      `${language}: ${words} words a round, ${rounds} rounds`,
      `  whole reading      ${rate(whole.median).padStart(9)} words/s (${rate(whole.max)}–${rate(whole.min)})`,
      `  Intl.Segmenter     ${rate(yardstick.median).padStart(9)} words/s; a reading costs × ${(whole.median / yardstick.median).toFixed(1)}`,
    ]
  })
}

function loop<T>(rounds: number, items: readonly T[], work: (item: T) => void): void {
  for (let i = 0; i < rounds; i++) for (const item of items) work(item)
}
