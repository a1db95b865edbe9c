import { tried } from "./check.ts"
import { mutated } from "./mutate.ts"
import { Random } from "./random.ts"
import { SAMPLES } from "./samples.ts"

/** The input of a number: always the same one. One in eight is left without a fault; packages mostly have it in a part. */
export function inputOf(format: string, seed: number, number: number): Uint8Array {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const sample = SAMPLES[format]!(random)
  const whole = format === "docx" || format === "odt" ? 0.7 : 0.125
  return random.chance(whole) ? sample : mutated(sample, random)
}

// `tsx fuzz/one.ts FORMAT SEED FROM TO`: tries these inputs; one line of JSON each hundred, and each time something is wrong.
if (process.argv[1]?.endsWith("one.ts") && process.argv.length >= 6) {
  const [format, seed, from, to] = process.argv.slice(2) as [string, string, string, string]
  void run(format, Number(seed), Number(from), Number(to))
}

async function run(format: string, seed: number, from: number, to: number): Promise<void> {
  const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  let [reports, refused, longest] = [0, 0, 0]
  for (let number = from; number < to; number++) {
    // Said before, so that the number of one that never ends is known.
    if (number % 100 === 0) say({ at: number })
    const bytes = inputOf(format, seed, number)
    // Processor time: the clock on the wall would tell of the machine's other work.
    const start = process.cpuUsage()
    const outcome = await tried(format, bytes)
    const { user, system } = process.cpuUsage(start)
    longest = Math.max(longest, (user + system) / 1000)
    reports += outcome.reports
    refused += outcome.refused
    if (outcome.crash) say({ crash: outcome.crash, number })
    if (outcome.offset) say({ offset: outcome.offset, number })
  }
  say({ done: to - from, reports, refused, longest: Math.round(longest) })
  process.exit(0)
}
