import type { Piece } from "./joined.ts"
import { piecesOf, type XmlNode, type XmlRoles } from "./xml.ts"

/** The elements of the bodies that wires send: NITF and XHTML share most of them. */
const BODY: XmlRoles = {
  p: null,
  div: null,
  section: null,
  block: null,
  "body.head": null,
  "body.content": null,
  "body.end": null,
  hl1: "headline",
  h1: "headline",
  hl2: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  abstract: "standfirst",
  byline: "byline",
  distributor: "byline",
  dateline: "dateline",
  "media-caption": "caption",
  figcaption: "caption",
  "media-producer": "credit",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  bq: "blockquote",
  blockquote: "blockquote",
  pre: null,
  td: null,
  th: null,
  tr: null,
  table: null,
  "nitf-table": null,
  tagline: "signoff",
  bibliography: "signoff",
  note: "correction",
  head: "skip",
  script: "skip",
  style: "skip",
  "media-metadata": "skip",
  "media-reference": "skip",
  "media-object": "skip",
  "nitf-table-metadata": "skip",
}

/** Above the text a second line of heading is the report's own standfirst. */
const HEADLINES: XmlRoles = { ...BODY, hl2: "standfirst" }

export function piecesOfBody(body: XmlNode, source: string): Piece[] {
  return piecesOf(body, source, BODY)
}

export function piecesOfHead(head: XmlNode, source: string): Piece[] {
  return piecesOf(head, source, HEADLINES)
}
