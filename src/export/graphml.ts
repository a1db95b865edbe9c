import { byId } from "../model/by-id.ts"
import type { Attribution, Reading } from "../model/reading.ts"
import type { Exporter } from "./format.ts"
import { oneLine, wordsAt } from "./said.ts"
import { xmlAttribute, xmlText } from "./xml.ts"

/** Who cites whom, as a directed graph (GraphML, for Gephi, igraph, networkx, sigma). Nodes are the reports' outlets
 * and all who are cited; an edge leads from the one who cites to the one cited:
 *
 * - from the outlet to whom it cites itself;
 * - from a relay to its source, when one is cited through another (`via`);
 * - from a speaker to the one whose words he reports (`within`).
 *
 * Sources are one node when they have the same kind and the same name; unnamed ones are one node a report and
 * wording, because nothing tells them to be the same. An edge is counted, not repeated. Memory grows with the number
 * of distinct nodes and edges, not with the reports. */
export const graphml: Exporter = async function* (readings) {
  const graph = new Graph()
  for await (const reading of readings) addTo(graph, reading)
  yield `${HEAD}\n`
  for (const node of graph.nodes.values()) yield nodeElement(node)
  let number = 0
  for (const edge of graph.edges.values()) yield edgeElement(edge, ++number)
  yield "</graph>\n</graphml>\n"
}

interface GraphNode {
  readonly id: string
  readonly label: string
  readonly type: string
  readonly named: boolean
  reports: number
  cited: number
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly relation: "cites" | "via" | "within"
  count: number
  direct: number
  readonly first: string
}

class Graph {
  readonly nodes = new Map<string, GraphNode>()
  readonly edges = new Map<string, Edge>()

  node(key: string, label: string, type: string, named: boolean): GraphNode {
    let node = this.nodes.get(key)
    if (!node) {
      node = { id: `n${this.nodes.size + 1}`, label, type, named, reports: 0, cited: 0 }
      this.nodes.set(key, node)
    }
    return node
  }

  edge(from: GraphNode, to: GraphNode, relation: Edge["relation"], direct: boolean, record: string): void {
    const key = `${from.id} ${to.id} ${relation}`
    let edge = this.edges.get(key)
    if (!edge) {
      edge = { from: from.id, to: to.id, relation, count: 0, direct: 0, first: record }
      this.edges.set(key, edge)
    }
    edge.count++
    if (direct) edge.direct++
    to.cited++
  }
}

function addTo(graph: Graph, reading: Reading): void {
  const outlet = reading.outlet ?? reading.agency
  const voice = graph.node(
    outlet === null ? `report ${reading.id}` : `outlet ${folded(outlet)}`,
    oneLine(outlet ?? reading.title ?? reading.id),
    "outlet",
    outlet !== null,
  )
  voice.reports++
  const { attributions } = byId(reading)
  for (const a of reading.attributions) {
    for (const cited of sources(graph, a, reading)) {
      const relay = attributions.get(a.source?.via ?? "")
      const outer = attributions.get(a.within ?? "")
      const citing = relay ? sources(graph, relay, reading) : outer ? sources(graph, outer, reading) : []
      const relation = citing.length ? (relay ? "via" : "within") : "cites"
      for (const from of citing.length ? citing : [voice]) {
        if (from !== cited) graph.edge(from, cited, relation, a.kind === "direct", `${reading.id} ${a.id}`)
      }
    }
  }
}

/** The nodes of a source: each entity that speaks, else its words. None when the text names nobody. */
function sources(graph: Graph, a: Attribution, reading: Reading): readonly GraphNode[] {
  if (!a.source || a.source.type === "author") return []
  const { type, named } = a.source
  const known = a.source.entities.flatMap(id => byId(reading).entities.get(id) ?? [])
  if (known.length && named) {
    return known.map(e => graph.node(`${e.type} ${folded(e.name)}`, oneLine(e.name), e.type, true))
  }
  const shown = wordsAt(reading.text, a.source.spans)
  if (shown === "") return []
  return [graph.node(`${reading.id} ${type} ${folded(shown)}`, shown, type, named)]
}

function folded(name: string): string {
  return oneLine(name).normalize("NFC").toLowerCase()
}

const KEYS: readonly (readonly [id: string, of: "node" | "edge", name: string, type: string])[] = [
  ["label", "node", "label", "string"],
  ["type", "node", "type", "string"],
  ["named", "node", "named", "boolean"],
  ["reports", "node", "reports", "int"],
  ["cited", "node", "cited", "int"],
  ["relation", "edge", "relation", "string"],
  ["weight", "edge", "weight", "int"],
  ["direct", "edge", "direct", "int"],
  ["first", "edge", "first", "string"],
]

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...KEYS.map(
    ([id, of, name, type]) => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  ),
  '<graph id="sources" edgedefault="directed">',
].join("\n")

function nodeElement({ id, label, type, named, reports, cited }: GraphNode): string {
  return `<node id="${id}">${data({ label, type, named, reports, cited })}</node>\n`
}

function edgeElement({ from, to, relation, count, direct, first }: Edge, number: number): string {
  return `<edge id="c${number}" source="${xmlAttribute(from)}" target="${xmlAttribute(to)}">${data({ relation, weight: count, direct, first })}</edge>\n`
}

function data(values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${xmlText(String(value))}</data>`)
    .join("")
}
