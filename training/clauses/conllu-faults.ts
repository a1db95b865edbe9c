/** What is wrong with a sentence in CoNLL-U, one line a fault: ten cells, running ids, one root, no cycle, no
 * crossing arcs, features in order. */
export function faultsOf(sentence: string): string[] {
  const out: string[] = []
  const heads: number[] = []
  let open = 0
  for (const line of sentence.split("\n").filter(l => !l.startsWith("#"))) {
    const cells = line.split("\t")
    if (cells.length !== 10 || cells.some(cell => cell === "")) out.push(`cells: ${line}`)
    const range = /^(\d+)-(\d+)$/.exec(cells[0]!)
    if (range) {
      if (Number(range[1]) !== heads.length + 1 || Number(range[2]) <= Number(range[1]) || open)
        out.push(`range: ${line}`)
      open = Number(range[2]) - Number(range[1]) + 1
      continue
    }
    if (open) open--
    heads.push(Number(cells[6]))
    if (Number(cells[0]) !== heads.length) out.push(`id: ${line}`)
    if ((cells[6] === "0") !== (cells[7] === "root")) out.push(`root: ${line}`)
    const features = cells[5]!.split("|").map(f => f.toLowerCase())
    if (cells[5] !== "_" && features.join() !== [...features].sort().join())
      out.push(`order of features: ${line}`)
  }
  if (heads.filter(h => h === 0).length !== 1) out.push("not one root")
  for (const [i] of heads.entries()) {
    let at = i + 1
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) {
        out.push(`cycle at ${i + 1}`)
        break
      }
      at = heads[at - 1]!
    }
  }
  const spans = heads
    .map((h, i) => [Math.min(h, i + 1), Math.max(h, i + 1)] as const)
    .filter(([low]) => low > 0)
  for (const [a, b] of spans)
    for (const [c, d] of spans) if (a < c && c < b && b < d) out.push(`crossing ${a}-${b}, ${c}-${d}`)
  return out
}
