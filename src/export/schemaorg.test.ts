import fc from "fast-check"
import jsonld from "jsonld"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import { schemaorg } from "./schemaorg.ts"

const SCHEMA = "https://schema.org/"

type Node = Record<string, { "@id"?: string; "@value"?: string }[]> & { "@id": string; "@type"?: string[] }

/** The graph as another processor understands it, with a stand-in for the context on the network. */
async function graphOf(json: string): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    expect(url).toBe("https://schema.org")
    const links = ["creator", "spokenByCharacter", "isBasedOn", "appearance", "itemReviewed"]
    const context = { "@vocab": SCHEMA, ...Object.fromEntries(links.map(l => [l, { "@type": "@id" }])) }
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } }
  }
  return (await jsonld.flatten(JSON.parse(json), undefined, { documentLoader })) as unknown as Node[]
}

const ofType = (graph: readonly Node[], type: string) =>
  graph.filter(node => node["@type"]?.includes(SCHEMA + type))
const value = (node: Node, property: string) => node[SCHEMA + property]?.[0]?.["@value"]
const link = (node: Node, property: string) => node[SCHEMA + property]?.[0]?.["@id"]

describe("schemaorg", () => {
  test("quotations, claims and those who speak, each leading to the report", async () => {
    const graph = await graphOf(await exported(schemaorg, [smallReading()]))
    const [article] = ofType(graph, "NewsArticle")
    expect(article!["@id"]).toBe("https://gazette.example/ys")
    const [quotation, ...others] = ofType(graph, "Quotation")
    expect(others).toEqual([])
    expect(value(quotation!, "text")).toBe("« Le port restera ouvert »")
    expect(link(quotation!, "isBasedOn")).toBe(article!["@id"])
    const speaker = graph.find(node => node["@id"] === link(quotation!, "spokenByCharacter"))
    expect(value(speaker!, "name")).toBe("Nora Kerbrat")
    expect(ofType(graph, "Claim")).toHaveLength(3)
    expect(ofType(graph, "Claim").map(claim => value(claim, "creditText"))).toContain(
      "des pêcheurs, via Radio Armor",
    )
  })

  test("a claim waits for its review: whose, when and which rating is left to a person", async () => {
    const written = await exported(schemaorg, [sampleReading(), smallReading()])
    const graph = await graphOf(written)
    const claims = ofType(graph, "Claim").map(c => c["@id"])
    const reviews = ofType(graph, "ClaimReview")
    expect(reviews.map(r => link(r, "itemReviewed")).sort()).toEqual(claims.sort())
    for (const review of reviews) {
      expect(value(review, "datePublished")).toBeUndefined()
      expect(link(review, "author")).toBeUndefined()
    }
    for (const rating of ofType(graph, "Rating")) expect(Object.keys(rating).sort()).toEqual(["@id", "@type"])
    for (const node of JSON.parse(written)["@graph"])
      if (node["@type"] === "ClaimReview") expect(node.reviewRating.ratingValue).toBeNull()
  })

  test("of what is told partly word for word, the quotation has the words in quotation marks", async () => {
    const graph = await graphOf(await exported(schemaorg, [sampleReading()]))
    expect(ofType(graph, "Quotation").map(q => value(q, "text"))).toContain(
      "« le préfet a dit que la digue <script>alert(1)</script> tient »",
    )
  })

  test("whatever the text, it is one graph and no address but of the web", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        const written = JSON.parse(await exported(schemaorg, [reading]))
        for (const node of written["@graph"]) expect(node["@id"]).toMatch(/^(https?:|urn:selon:)/)
        expect(written["@graph"][0].url ?? "https:").toMatch(/^https?:/)
      }),
      { numRuns: 50 },
    )
  })
})
