import { RELATIONS } from "../model/doc.ts"
import type { TagClass } from "./classes.ts"
import { asInt32, asUint16, asUint32, type Container, readContainer, section } from "./container.ts"
import { duoWeights } from "./duo.ts"
import { readInflections } from "./inflection.ts"
import { readLexicon } from "./lexicon.ts"
import type { ParserModel } from "./parser.ts"
import { type Readings, readingsOver } from "./readings.ts"
import { decodeTable, type SparseWeights } from "./sparse.ts"
import type { TaggerModel } from "./tagger.ts"
import { type Words, wordsOver } from "./words.ts"

/** The bytes of a pack's files, and where they came from, for messages. */
export interface ModelBytes {
  readonly lexicon: Uint8Array
  readonly tagger: Uint8Array
  /** Null for a pack without trees. */
  readonly parser: Uint8Array | null
  readonly from: string
}

/** All that `tag` needs of a language. Holds caches of the words it met, so one model serves one thread. */
export interface TagModel {
  readonly language: string
  readonly words: Words
  readonly tagger: TaggerModel
  readonly readings: Readings
  readonly parser: ParserModel | null
  /** Label of the parser → index into `RELATIONS`. */
  readonly relations: Uint8Array
}

/** Changes with every change of the feature templates or hashes, so that weights and code cannot drift apart. */
export const FEATURE_SET = 0x20261127

/** Views over the bytes, nothing copied but small tables. Throws when a file is damaged or of another release. */
export function readModel(bytes: ModelBytes): TagModel {
  const lexicon = readContainer(bytes.lexicon, "lexicon", `${bytes.from}/lexicon.bin`)
  const tagger = readContainer(bytes.tagger, "tagger", `${bytes.from}/tagger.bin`)
  checkFeatures(tagger, `${bytes.from}/tagger.bin`)
  const words = wordsOver(readLexicon(lexicon))
  const taggerModel = readTagger(tagger)
  const inflection = {
    known: readInflections(text(tagger, "known")),
    endings: readInflections(text(tagger, "endings")),
  }
  const parser = bytes.parser && readParser(bytes.parser, `${bytes.from}/parser.bin`)
  return {
    language: tagger.language,
    words,
    tagger: taggerModel,
    readings: readingsOver(words, taggerModel.classes, inflection),
    parser,
    relations: Uint8Array.from(parser?.labels ?? [], label => relationOf(label)),
  }
}

/** The universal relation of a label that may have a subtype, as an index into `RELATIONS`. */
export function relationOf(label: string): number {
  const colon = label.indexOf(":")
  return Math.max(0, (RELATIONS as readonly string[]).indexOf(colon < 0 ? label : label.slice(0, colon)))
}

function readParser(bytes: Uint8Array, from: string): ParserModel {
  const container = readContainer(bytes, "parser", from)
  checkFeatures(container, from)
  const labels = text(container, "labels").split("\n")
  return {
    transitions: duoWeights(asUint32(section(container, "moves"))),
    labels,
    labelWeights: readSparse(container, labels.length),
    sureMoves: { slots: asInt32(section(container, "suremove")) },
    sureLabels: { slots: asInt32(section(container, "surelab")) },
  }
}

function checkFeatures(container: Container, from: string): void {
  if (container.features !== FEATURE_SET) {
    throw new Error(
      `${from}: trained with other features than this program has; install the packs of the same release`,
    )
  }
}

function readTagger(container: Container): TaggerModel {
  const classes: TagClass[] = text(container, "classes")
    .split("\n")
    .map(line => {
      const [upos, morph] = line.split(" ")
      return { upos: Number(upos), morph: Number(morph) }
    })
  return {
    classes,
    weights: readSparse(container, classes.length),
    sure: { slots: asInt32(section(container, "sure")) },
  }
}

function readSparse(container: Container, classes: number): SparseWeights {
  return {
    slots: asUint32(section(container, "slots")),
    rows: asUint16(section(container, "rows")),
    decode: decodeTable(8),
    classes,
  }
}

function text(container: Container, name: string): string {
  return new TextDecoder().decode(section(container, name))
}
