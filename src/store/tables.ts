import type { Generated } from "kysely"

/** The tables of a dossier. `report` is a report's `number`; days are ISO text on their way in and out. */
export interface Tables {
  reports: {
    number: Generated<number>
    /** Of everything the input told: see `contentHash`. */
    hash: string
    /** The version of Selon that read it. */
    engine: string
    id: string
    /** SHA-256 of the text, on which what is noted by hand hangs. */
    text_hash: string
    /** What all versions of the report have in common; null when it has no address. */
    uri: string | null
    version: string | null
    /** When this version was made, ISO as given. */
    version_at: string | null
    /** The same as a number, to be compared: milliseconds since 1970. */
    version_time: number | null
    withdrawn: boolean
    /** Is it the last version of its report? Only these count. */
    latest: Generated<boolean>
    language: string
    published: string | null
    day: string | null
    title: string | null
    outlet: string | null
    url: string | null
    byline: string | null
    agency: string | null
    /** The whole `Reading` as JSON. */
    reading: string
    search: string
  }
  attributions: {
    report: number
    id: string
    /** Of the spans of its content: the same words, whatever engine read them. */
    place: string
    kind: string
    act: string
    stance: string
    negated: boolean
    source: string | null
    source_type: string | null
    named: boolean
    via: string | null
    within: string | null
    cue: string
    cue_lemma: string
    content: string
    start_at: number
    end_at: number
    said_at: string | null
    /** When it was said, else when the report was published. */
    day: string | null
    confidence: number
    dismissed: boolean
    search: string
  }
  /** Who speaks in an attribution: an entity, or the words for a source that is none. */
  speakers: {
    report: number
    attribution: string
    entity: string
    name_key: string
    name: string
    type: string
    country: string | null
    role: string | null
    named: boolean
    /** `names.number` of the name. */
    voice: number
    /** Of the attribution. */
    day: string | null
    kind: string
    stance: string
    /** Is it asked at all: is the report its last version and not withdrawn, and the attribution not dismissed? */
    counted: Generated<boolean>
    /** Months since the year 0 of `day`. */
    month: number | null
    /** Is it the first of its voice in the report, of those that are not dismissed? */
    lead: Generated<boolean>
    /** Of a saying that copies carry: the number of the report that carries it first and the attribution there, the
     * same in all of them. Null for every other. */
    said: Generated<string | null>
    /** Does another row count for this one: the same voice with the same saying, in any report, or in one of the outlet? */
    again: Generated<boolean>
    again_there: Generated<boolean>
  }
  /** Whom the content of an attribution names. */
  abouts: { report: number; attribution: string; name_key: string }
  /** Every name, once. */
  names: { name_key: string; name: string; number: Generated<number> }
  events: {
    report: number
    id: string
    place: string
    type: string | null
    mode: string | null
    status: string
    negated: boolean
    lemma: string
    words: string
    /** The same without accents, in small letters. */
    plain: string
    start_at: number
    end_at: number
    actors: string
    targets: string
    where_at: string | null
    time_value: string | null
    from_day: string | null
    to_day: string | null
    according_to: string
    confidence: number
    dismissed: boolean
  }
  /** Who takes part in an event, and how. */
  participants: { report: number; event: string; part: string; name_key: string }

  /** What joins all reports, of one state of the dossier: a single row. Made anew whenever it is missing. */
  joins: { sole: boolean; revision: string; joins: string }

  /** Of a report as it is read and put right now, what its copies and its story are told by. */
  sketches: { report: number; engine: string; stamp: string; sketch: string }
  /** Two reports that share their words, each pair once, the smaller number first. */
  copy_pairs: { a: number; b: number; shared: number }
  /** Reports of which it is not known yet what they copy (`markCopies`), and the transaction that last wrote them. */
  uncompared: { report: number; written: string }
  /** What is joined within one story; `key` is of all that it hangs on, `head` of what its title and terms hang on. */
  story_joins: { key: string; head: string; part: string }

  /** Noted by hand, never overwritten by a reading. */
  /** `name` is how the one is called that is meant. */
  aliases: { name_key: string; same_as: string; name: string; noted_at: Generated<string> }
  dismissals: {
    text_hash: string
    record: string
    place: string
    reason: string
    noted_at: Generated<string>
  }
  corrections: {
    text_hash: string
    record: string
    place: string
    field: string
    value: string
    noted_at: Generated<string>
  }
}
