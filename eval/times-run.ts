import { goldFolder } from "./table.ts"
import { timeSets } from "./time-tables.ts"
import { coreStart, isRight, type MarkedTime, pairTimes, type TimedReport } from "./times.ts"

// What is missed, extra or wrong in one set of times: `npx tsx eval/times-run.ts "fr-wikinews dev"`.

function around({ text }: TimedReport, { start, end }: MarkedTime): string {
  const plain = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, " ")
  return `${plain(start - 50, start)}[[${plain(start, end)}]]${plain(end, end + 30)}`
}

const told = ({ type, value, mod }: MarkedTime) => [type, value, mod ?? ""].join(" ").trim()

function faults(report: TimedReport & { readonly published: string }): string[] {
  const pairs = pairTimes(report, coreStart)
  const unlike = pairs.filter(
    ({ how, marked, found }) => !isRight(marked, found) || how !== "same" || marked.type !== found.type,
  )
  return [
    ...unlike.map(
      ({ how, marked, found }) =>
        `${isRight(marked, found) ? " " : "✗"} ${how} ${report.published} ${around(report, marked)}\n      want ${told(marked)}   have ${told(found)} «${report.text.slice(found.start, found.end)}»`,
    ),
    ...report.gold
      .filter(marked => !pairs.some(pair => pair.marked === marked))
      .map(marked => `✗ missed ${report.published} ${around(report, marked)} ${told(marked)}`),
    ...report.system
      .filter(found => !pairs.some(pair => pair.found === found))
      .map(found => `✗ extra ${report.published} ${around(report, found)} ${told(found)}`),
  ]
}

if (process.argv[1]?.endsWith("times-run.ts")) {
  const sets = timeSets(goldFolder(undefined))
  const wanted = sets.find(({ title }) => title === process.argv[2])
  if (!wanted) throw new Error(`name one of the sets: ${sets.map(({ title }) => title).join(", ")}`)
  process.stdout.write(`${wanted.reports.flatMap(faults).join("\n")}\n`)
}
