import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import jsonld from "jsonld"
import { describe, expect, test } from "vitest"
import { exported } from "../../tests/exported.ts"
import { anyReading } from "../../tests/reading-arbitrary.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import type { Reading } from "../model/reading.ts"
import { webanno } from "./webanno.ts"

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}
interface Target {
  readonly source: string
  readonly selector: readonly Selector[]
}
interface Annotation {
  readonly id: string
  readonly body: readonly { readonly value?: string; readonly source?: string }[]
  readonly target: Target | readonly Target[]
}

/** What the model of W3C asks of the parts that are used here. */
const iri = { type: "string", pattern: "^[a-z][a-z0-9+.-]*:" }
const selectors = {
  type: "array",
  prefixItems: [
    {
      type: "object",
      properties: {
        type: { const: "TextQuoteSelector" },
        exact: { type: "string", minLength: 1 },
        prefix: { type: "string" },
        suffix: { type: "string" },
      },
      required: ["type", "exact"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        type: { const: "TextPositionSelector" },
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 1 },
      },
      required: ["type", "start", "end"],
      additionalProperties: false,
    },
  ],
  items: false,
  minItems: 2,
}
const target = {
  type: "object",
  properties: { source: iri, selector: selectors },
  required: ["source", "selector"],
  additionalProperties: false,
}
const motivation = { enum: ["describing", "identifying", "tagging", "linking"] }
const valid = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile({
  type: "object",
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "AnnotationCollection" },
    label: { type: "string" },
    total: { type: "integer" },
    first: {
      type: "object",
      properties: {
        id: iri,
        type: { const: "AnnotationPage" },
        startIndex: { const: 0 },
        items: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: iri,
              type: { const: "Annotation" },
              motivation,
              body: {
                type: "array",
                minItems: 1,
                items: {
                  oneOf: [
                    {
                      type: "object",
                      properties: {
                        type: { const: "TextualBody" },
                        purpose: motivation,
                        value: { type: "string" },
                      },
                      required: ["type", "purpose", "value"],
                      additionalProperties: false,
                    },
                    {
                      type: "object",
                      properties: {
                        type: { const: "SpecificResource" },
                        purpose: motivation,
                        source: iri,
                      },
                      required: ["type", "purpose", "source"],
                      additionalProperties: false,
                    },
                  ],
                },
              },
              target: { oneOf: [target, { type: "array", items: target, minItems: 2 }] },
            },
            required: ["id", "type", "motivation", "body", "target"],
            additionalProperties: false,
          },
        },
      },
      required: ["id", "type", "startIndex", "items"],
      additionalProperties: false,
    },
  },
  required: ["@context", "id", "type", "total", "first"],
  additionalProperties: false,
})

async function annotationsOf(readings: readonly Reading[]): Promise<readonly Annotation[]> {
  const collection = JSON.parse(await exported(webanno, readings))
  valid(collection)
  expect(valid.errors ?? []).toEqual([])
  expect(collection.total).toBe(collection.first.items.length)
  return collection.first.items
}

const targets = ({ target }: Annotation): readonly Target[] =>
  Array.isArray(target) ? target : [target as Target]

const sample = sampleReading()

describe("webanno", () => {
  test("keeps to the model; words and places select the same; none of the records is missing", async () => {
    const annotations = await annotationsOf([sample, sample])
    const ids = annotations.map(a => a.id.split(":").slice(3).join(":"))
    for (const record of [...sample.attributions, ...sample.events, ...sample.entities, ...sample.times])
      expect(ids.filter(id => id === record.id)).toHaveLength(2)
    expect(ids.filter(id => id === "a1:source")).toHaveLength(2)
  })

  test("read back, the selectors give the spans of the reading", async () => {
    const annotations = await annotationsOf([sample])
    const spans = (id: string) =>
      targets(annotations.find(a => a.id.endsWith(`:${id}`))!).map(({ selector: [, place] }) => [
        place!.start,
        place!.end,
      ])
    for (const a of sample.attributions) {
      expect(spans(a.id)).toEqual(a.content.spans)
      expect(spans(`${a.id}:cue`)).toEqual(a.cue.spans)
      if (a.source) expect(spans(`${a.id}:source`)).toEqual(a.source.spans)
    }
    for (const t of sample.times) expect(spans(t.id)).toEqual([[t.start, t.end]])
  })

  test("whatever the text, a quotation stands where it says, between what it says", async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async reading => {
        for (const annotation of await annotationsOf([reading])) {
          for (const { selector } of targets(annotation)) {
            const [quote, { start, end }] = selector as [Selector, Selector]
            expect(reading.text.slice(start, end)).toBe(quote.exact)
            expect(reading.text.slice(0, start).endsWith(quote.prefix)).toBe(true)
            expect(reading.text.slice(end).startsWith(quote.suffix)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test("is JSON-LD: a processor finds as many annotations with a target", async () => {
    const written = JSON.parse(await exported(webanno, [sample]))
    const expanded = (await jsonld.toRDF(written, { documentLoader: annoContext })) as object[]
    const having = (predicate: string) =>
      expanded.filter(quad => (quad as { predicate: { value: string } }).predicate.value === predicate)
    const subjects = new Set(
      having("http://www.w3.org/ns/oa#hasTarget").map(
        q => (q as { subject: { value: string } }).subject.value,
      ),
    )
    expect(subjects.size).toBe(written.total)
    expect(having("http://www.w3.org/ns/oa#exact").length).toBeGreaterThanOrEqual(written.total)
  })

  test("nothing to tell is an empty collection", async () => {
    expect(await annotationsOf([])).toEqual([])
  })
})

/** The terms of the published context that are used, so that no network is needed. */
async function annoContext(url: string) {
  expect(url).toBe("http://www.w3.org/ns/anno.jsonld")
  const oa = "http://www.w3.org/ns/oa#"
  const as = "http://www.w3.org/ns/activitystreams#"
  const xsd = "http://www.w3.org/2001/XMLSchema#"
  const document = {
    "@context": {
      id: "@id",
      type: "@type",
      Annotation: `${oa}Annotation`,
      AnnotationCollection: `${as}OrderedCollection`,
      AnnotationPage: `${as}OrderedCollectionPage`,
      TextualBody: `${oa}TextualBody`,
      SpecificResource: `${oa}SpecificResource`,
      TextQuoteSelector: `${oa}TextQuoteSelector`,
      TextPositionSelector: `${oa}TextPositionSelector`,
      motivation: { "@id": `${oa}motivatedBy`, "@type": "@vocab" },
      purpose: { "@id": `${oa}hasPurpose`, "@type": "@vocab" },
      describing: `${oa}describing`,
      identifying: `${oa}identifying`,
      tagging: `${oa}tagging`,
      linking: `${oa}linking`,
      body: { "@id": `${oa}hasBody`, "@type": "@id" },
      target: { "@id": `${oa}hasTarget`, "@type": "@id" },
      source: { "@id": `${oa}hasSource`, "@type": "@id" },
      selector: { "@id": `${oa}hasSelector`, "@type": "@id" },
      value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
      exact: `${oa}exact`,
      prefix: `${oa}prefix`,
      suffix: `${oa}suffix`,
      start: { "@id": `${oa}start`, "@type": `${xsd}nonNegativeInteger` },
      end: { "@id": `${oa}end`, "@type": `${xsd}nonNegativeInteger` },
      label: "http://www.w3.org/2000/01/rdf-schema#label",
      total: { "@id": `${as}totalItems`, "@type": `${xsd}nonNegativeInteger` },
      startIndex: { "@id": `${as}startIndex`, "@type": `${xsd}nonNegativeInteger` },
      first: { "@id": `${as}first`, "@type": "@id" },
      items: { "@id": `${as}items`, "@type": "@id", "@container": "@list" },
    },
  }
  return { contextUrl: undefined, documentUrl: url, document }
}
