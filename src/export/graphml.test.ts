import fc from "fast-check"
import { XMLValidator } from "fast-xml-parser"
import { DirectedGraph } from "graphology"
import { parse } from "graphology-graphml/node/index.js"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Reading } from "../model/reading.ts"
import { graphml } from "./graphml.ts"

/** "outlet → source (relation) ×n" for every edge, as another reader of the format sees them. */
async function edgesOf(readings: readonly Reading[]): Promise<string[]> {
  const xml = await exported(graphml, readings)
  expect(XMLValidator.validate(xml)).toBe(true)
  const graph = parse(DirectedGraph, xml, { addMissingNodes: false })
  return graph
    .mapEdges((_, edge, from, to) => {
      const label = (node: string) => String(graph.getNodeAttribute(node, "label"))
      return `${label(from)} → ${label(to)} (${edge.relation}) ×${edge.weight}`
    })
    .sort()
}

describe("graphml", () => {
  test("an outlet cites, a relay relays, a speaker reports", async () => {
    expect(await edgesOf([smallReading()])).toEqual([
      "La Gazette d’Ys → Nora Kerbrat (cites) ×1",
      "La Gazette d’Ys → Radio Armor (cites) ×1",
      "Radio Armor → des pêcheurs (via) ×1",
    ])
    expect(await edgesOf([sampleReading()])).toContain("Nora Kerbrat → le préfet (within) ×1")
  })

  test("the named are one over many reports, the unnamed are not", async () => {
    const edges = await edgesOf([smallReading(), { ...smallReading(), id: "ys-2" }])
    expect(edges).toContain("La Gazette d’Ys → Nora Kerbrat (cites) ×2")
    expect(edges.filter(edge => edge.includes("des pêcheurs"))).toHaveLength(2)
  })

  test("no report is an empty graph", async () => {
    expect(await edgesOf([])).toEqual([])
  })

  test("whatever the text, it stays a graph", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => void (await edgesOf([reading]))),
      { numRuns: 60 },
    )
  })
})
