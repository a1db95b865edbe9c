import {
  CITY,
  COUNTRY,
  type Gazetteer,
  lookUpPhrase,
  PLACE,
  phraseHash,
} from "../../src/mention/names-model.ts"
import { hashUnits } from "../../src/tag/hash.ts"
import { tokensOf } from "../../tests/doc.ts"
import type { WeightedTexts } from "../names.ts"
import {
  gunzipped,
  type NamedText,
  readColumns,
  readFrSemCor,
  readReports,
  readSentences,
} from "./corpora.ts"
import { readMeantime } from "./meantime.ts"
import { inventedTexts } from "./stock.ts"

export type NamesCode = "fr" | "en"

/** What names are learnt from; only data whose licence lets weights be given away, see MODELS.md. */
export function sourcesOf(code: NamesCode, shared: string, gazetteer: Gazetteer): WeightedTexts[] {
  const gold = `${shared}/gold`
  if (code === "fr") {
    const held = heldSentences(`${gold}/ud/fr_sequoia-test.conllu.gz`)
    const isPlace = (name: string): boolean => (bitsOf(name, gazetteer) & (COUNTRY | CITY | PLACE)) !== 0
    return [
      {
        name: "FrSemCor",
        texts: readFrSemCor(`${gold}/ner/frsemcor_sequoia-9.1.tsv.gz`, id => !held.has(id), isPlace),
        times: 1,
      },
      { name: "reports", texts: readReports(`${gold}/fr-wikinews/dev.jsonl.gz`), times: 5 },
      ...["dev", "dev2", "test"].map(part => ({
        name: `NewsEye ${part}`,
        texts: readColumns(`${gold}/ner/newseye_fr-${part}.tsv.gz`, 0, 1, cells => cells[0] === "."),
        times: 1,
      })),
      { name: "invented", texts: inventedTexts("fr"), times: 1 },
    ]
  }
  return [
    { name: "invented", texts: inventedTexts("en"), times: 1 },
    {
      name: "MEANTIME",
      texts: readMeantime(`${gold}/meantime-en/meantime-english-intra_cross-doc.tar.gz`),
      times: 3,
    },
    { name: "UNER dev", texts: readColumns(`${gold}/ner/uner_en_ewt-dev.iob2.gz`, 1, 2), times: 3 },
    { name: "UNER test", texts: readColumns(`${gold}/ner/uner_en_ewt-test.iob2.gz`, 1, 2), times: 3 },
  ]
}

/** Sentences that a first model labels, to learn from a second time. */
export function treebanksOf(code: NamesCode, shared: string): NamedText[][] {
  const files = code === "fr" ? ["fr_gsd-dev", "fr_fqb-test"] : ["en_ewt-train"]
  return files.map(file => readSentences(`${shared}/gold/ud/${file}.conllu.gz`))
}

function heldSentences(path: string): Set<string> {
  return new Set([...gunzipped(path).matchAll(/^# sent_id = (.*)$/gm)].map(found => found[1]!))
}

function bitsOf(name: string, gazetteer: Gazetteer): number {
  const tokens = tokensOf(name, "fr")
  let hash = 0
  for (const norm of tokens.norm) hash = phraseHash(hash, hashUnits(norm, 0, norm.length))
  return lookUpPhrase(gazetteer, hash)
}
