import { get } from "../model/morphology.ts"
import type { TagClass } from "./classes.ts"
import { hashUnits } from "./hash.ts"
import { type InflectionModel, inflect, keepsCapitals } from "./inflection.ts"
import type { Words } from "./words.ts"

/** A form in a class: all that later columns and the parser ask of it. */
export interface WordReading {
  /** Of the class. */
  readonly index: number
  readonly morph: number
  /** Null when the lemma is the word as it stands in the text. */
  readonly lemma: string | null
  readonly lemmaHash: number
  /** Number and gender in four bits, zero where unknown. */
  readonly agreement: number
}

/** Readings by word row and class, each worked out once. */
export interface Readings {
  of(row: number, index: number): WordReading
}

export function readingsOver(words: Words, classes: readonly TagClass[], model: InflectionModel): Readings {
  let known = new Map<number, WordReading>()
  /** By row, the reading that was asked for last: most forms are of one class nearly always. */
  let latest: (WordReading | undefined)[] = []
  let generation = words.generation
  return {
    of(row, index) {
      if (generation !== words.generation) {
        known = new Map()
        latest = []
        generation = words.generation
      }
      const last = latest[row]
      if (last !== undefined && last.index === index) return last
      const key = row * 128 + index
      let reading = known.get(key)
      if (reading === undefined) {
        reading = readingOf(words, row, index, classes[index]!, model)
        known.set(key, reading)
      }
      latest[row] = reading
      return reading
    },
  }
}

function readingOf(
  words: Words,
  row: number,
  index: number,
  tagClass: TagClass,
  model: InflectionModel,
): WordReading {
  const norm = words.norms[row]!
  const { strip, add, morph } = inflect(norm, index, tagClass, words.signatures[row]!, model)
  const plain = strip === 0 && add === ""
  const lemma = plain ? norm : norm.slice(0, norm.length - strip) + add
  return {
    index,
    morph,
    lemma: plain && keepsCapitals(tagClass.upos) ? null : lemma,
    lemmaHash: hashUnits(lemma, 0, lemma.length),
    agreement: NUMBERS.indexOf(get(morph, "Number")) | (GENDERS.indexOf(get(morph, "Gender")) << 2),
  }
}

const NUMBERS = [null, "Sing", "Plur"] as readonly (string | null)[]
const GENDERS = [null, "Masc", "Fem", "Neut"] as readonly (string | null)[]
