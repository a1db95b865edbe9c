import { z } from "zod"
import type { BlockRole, Genre, Turn } from "./article.ts"
import type { NoteKind } from "./note.ts"
import type {
  Act,
  Attribution,
  AttributionKind,
  Entity,
  EntityType,
  EventRecord,
  EventStatus,
  Mention,
  MentionKind,
  Reading,
  ReadingNote,
  Source,
  SourceType,
  Stance,
  Time,
  TimeField,
  TimeMod,
  TimeSignal,
  TimeType,
} from "./reading.ts"

/** The published shape of a `Reading`, for those who receive one from a file or a socket. The TypeScript types of
 * `reading.ts` are the truth; the equalities at the end of this file break the build when the two drift apart.
 *
 * Zod takes long to load: import this module lazily. */

const offset = z.int().min(0).describe("UTF-16 code units from the start of `text`")
const start = offset.describe("First UTF-16 code unit of the span in `text`")
const end = offset.describe("One past the last UTF-16 code unit of the span in `text`")
const pair = z
  .tuple([offset, offset])
  .meta({ id: "Pair", description: "[start, end): half-open, in UTF-16 code units of `text`" })
const spans = z.array(pair)
const confidence = z.number().min(0).max(1).describe("Probability that the record is right, 0 to 1")
const reason = z
  .array(z.string())
  .describe("Names of the rules that made the record, and the words that decided")
const day = z.string().nullable()

/** Every value of a string union, exactly: a value missing here or unknown there does not compile. */
function choice<Union extends string>() {
  return <const Values extends readonly Union[]>(
    ...values: [Union] extends [Values[number]] ? Values : [never, ...Exclude<Union, Values[number]>[]]
  ) => z.enum(values as unknown as readonly [Union, ...Union[]])
}

const blockRole = choice<BlockRole>()(
  "headline",
  "standfirst",
  "dateline",
  "byline",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
  "caption",
  "credit",
  "correction",
  "embed",
  "boilerplate",
  "signoff",
)

const mention = z
  .strictObject({
    start,
    end,
    kind: choice<MentionKind>()("name", "nominal", "pronoun").describe("By a name, a noun or a pronoun"),
    alternatives: z
      .array(z.string())
      .exactOptional()
      .describe("Ids of other entities a pronoun may stand for, when the text does not tell"),
  })
  .meta({ id: "Mention", description: "One place where the report speaks of an entity" })

const countryFrom = z
  .strictObject({
    reason: z.array(z.string()).describe("The rule, then the words that decided"),
    confidence: z.number().min(0).max(1).describe("By construction, 0 to 1"),
  })
  .meta({ id: "CountryFrom", description: "How the country of an entity was worked out" })

const entity = z
  .strictObject({
    id: z.string().describe('"e1", "e2"… in order of first mention'),
    type: choice<EntityType>()(
      "person",
      "state",
      "place",
      "organisation",
      "media",
      "official-body",
      "group",
      "document",
      "product",
      "event",
      "other",
    ).describe("What it is"),
    name: z.string().describe("The fullest name in the text; for an unnamed one, its first words"),
    country: z
      .string()
      .nullable()
      .describe("ISO 3166-1 alpha-2 of the country it belongs to; null when the text does not show it"),
    countryFrom: countryFrom
      .exactOptional()
      .describe("How the country was worked out; only where no words say it of this one"),
    role: z.string().nullable().describe("The function the text gives it, in the words of the text"),
    gender: choice<"m" | "f">()("m", "f").nullable().describe("Only when the text shows it"),
    mentions: z.array(mention).describe("Every place where the report speaks of it, in text order"),
    members: z
      .array(z.string())
      .exactOptional()
      .describe("Ids of those that a group made by the text stands for (« les deux pays »)"),
  })
  .meta({ id: "Entity", description: "Somebody or something the report speaks of" })

const time = z
  .strictObject({
    id: z.string().describe('"t1", "t2"… in text order'),
    start,
    end,
    type: choice<TimeType>()("DATE", "TIME", "DURATION", "SET").describe("TIMEX3 type"),
    value: z.string().describe("TIMEX3 value; what cannot be known without a date stays X"),
    mod: choice<TimeMod>()(
      "BEFORE",
      "AFTER",
      "ON_OR_BEFORE",
      "ON_OR_AFTER",
      "LESS_THAN",
      "MORE_THAN",
      "EQUAL_OR_LESS",
      "EQUAL_OR_MORE",
      "START",
      "MID",
      "END",
      "APPROX",
    )
      .nullable()
      .describe("TIMEX3 modifier"),
    from: day.describe("First day the value can mean, ISO, inclusive; null when open or unknown"),
    to: day.describe("Last day the value can mean, ISO, inclusive; null when open or unknown"),
    signal: choice<TimeSignal>()("since", "until", "by", "from", "before", "after")
      .nullable()
      .describe("A word that makes it a bound: since, until…"),
    signalSpan: pair.nullable().describe("Where the words of the signal stand; null when there is none"),
    anchor: z
      .string()
      .nullable()
      .describe('What the value was worked out from: "published", the id of another time, or null'),
    known: z
      .array(
        choice<TimeField>()(
          "year",
          "month",
          "week",
          "weekday",
          "day",
          "hour",
          "minute",
          "season",
          "part",
          "zone",
          "unit",
          "quantity",
        ),
      )
      .describe("What the words themselves say, as against what was worked out"),
    alternatives: z.array(z.string()).describe("Other TIMEX3 values the words allow"),
  })
  .meta({ id: "Time", description: "A time expression and its TIMEX3 value" })

const source = z
  .strictObject({
    spans: spans.describe("The words that name the source, as they stand"),
    entities: z
      .array(z.string())
      .describe("Ids of the entities that speak; empty when the text does not tell"),
    type: choice<SourceType>()(
      "person",
      "state",
      "official-body",
      "organisation",
      "media",
      "anonymous",
      "document",
      "group",
      "author",
      "unknown",
    ).describe("What speaks: `anonymous` has no name in the text, `author` is the writer of the report"),
    named: z.boolean().describe("Does the text give a name for the source?"),
    via: z.string().nullable().describe("Id of the attribution through which this source reaches the report"),
  })
  .meta({ id: "Source", description: "Who is said to have said it" })

const attribution = z
  .strictObject({
    id: z.string().describe('"a1", "a2"… by the start of the content'),
    kind: choice<AttributionKind>()("direct", "indirect", "mixed").describe(
      "Word for word, reported, or partly both",
    ),
    act: choice<Act>()("speech", "thought", "intention", "decree", "evidence").describe(
      "Said, thought, intended, decreed, or told by a document or figures",
    ),
    stance: choice<Stance>()(
      "states",
      "confirms",
      "denies",
      "does-not-confirm",
      "declines",
      "accuses",
      "promises",
      "plans",
      "asks",
      "orders",
      "warns",
      "praises",
      "criticises",
      "suggests",
      "predicts",
      "admits",
      "believes",
      "hopes",
      "fears",
      "doubts",
    ).describe("What the source does by saying it, as the cue tells"),
    source: source.nullable().describe("Null when the text names none"),
    cue: z.strictObject({ spans, lemma: z.string() }).describe("The words that report"),
    content: z.strictObject({ spans }).describe("The words that are reported"),
    addressee: z.strictObject({ spans }).nullable().describe("To whom it was said"),
    saidAt: day.describe("ISO date of the saying; null when neither the words nor the report's date tell"),
    within: z.string().nullable().describe("Id of the attribution inside whose content this one stands"),
    negated: z.boolean().describe("The text says that it was not said"),
    reason,
    confidence,
  })
  .meta({ id: "Attribution", description: "Who is said to have said what" })

const event = z
  .strictObject({
    id: z.string().describe('"v1", "v2"… by the trigger'),
    trigger: z.strictObject({ start, end, lemma: z.string() }).describe("The word that carries the event"),
    spans: spans.describe("The clause that tells it"),
    type: z.string().nullable().describe("PLOVER base type; null when none fits"),
    mode: z.string().nullable().describe("PLOVER mode; null when none fits"),
    actors: z.array(z.string()).describe("Who does it: ids of entities"),
    targets: z.array(z.string()).describe("Whom or what it strikes: ids of entities"),
    place: z.string().nullable().describe("Where: the id of an entity"),
    time: z
      .strictObject({ value: z.string(), id: z.string() })
      .nullable()
      .describe("The time expression that dates it, with its TIMEX3 value"),
    status: choice<EventStatus>()(
      "happened",
      "ongoing",
      "planned",
      "possible",
      "alleged",
      "denied",
      "not-confirmed",
      "hypothetical",
    ).describe("How far the text commits to it, along the chain of sources"),
    negated: z.boolean().describe("The text says that it did not, or will not, take place"),
    accordingTo: z
      .array(z.string())
      .describe("Ids of attributions from the innermost outwards; empty: the report's own voice"),
    sameAs: z
      .string()
      .exactOptional()
      .describe("Id of the first mention of the same event in the report, when this is a later one"),
    reason,
    confidence,
  })
  .meta({ id: "Event", description: "Something that is said to happen" })

const note = z
  .strictObject({
    kind: choice<NoteKind>()(
      "language-unknown",
      "no-date",
      "date-implausible",
      "truncated",
      "encoding",
      "too-long",
      "unbalanced-quotes",
      "ambiguous-source",
      "ambiguous-time",
      "boilerplate",
      "contradiction",
      "input",
      "version",
      "withdrawn",
      "translated",
      "redacted",
      "embed",
      "page",
    ).describe("What sort of doubt"),
    message: z.string().describe("The doubt in a sentence, in English"),
    start: offset.nullable().describe("Null when the note concerns the whole report"),
    end: offset.nullable().describe("Null when the note concerns the whole report"),
  })
  .meta({ id: "Note", description: "A doubt met on the way, for the reader of the record" })

const block = z
  .strictObject({
    role: blockRole.describe(
      "What part of the page it is; only what can be the report is read as the report",
    ),
    start,
    end,
    language: z
      .string()
      .exactOptional()
      .describe(
        'BCP 47 of a block in another language than the report; "und" for one that is in none Selon reads',
      ),
    turn: choice<Turn>()("question", "answer")
      .exactOptional()
      .describe("In an interview whose questions and answers are told apart by their form alone"),
  })
  .meta({ id: "Block", description: "A paragraph or another part of the page" })

/** A whole reading. Unknown keys are refused. */
export const readingSchema = z
  .strictObject({
    selon: z.literal("1").describe("Version of this format"),
    id: z.string().describe("As given, else the first 16 hex digits of the SHA-256 of `text`"),
    language: z.string().describe('BCP 47; "und" for a report in no language Selon reads'),
    published: z.string().nullable().describe("ISO date, or date-time with offset; null when unknown"),
    title: z.string().nullable().describe("The headline; null when unknown"),
    outlet: z.string().nullable().describe("Who published it; null when unknown"),
    url: z.string().nullable().describe("Where it stands; null when unknown"),
    byline: z.string().nullable().describe("Who signed it, in the words of the page; null when unknown"),
    agency: z.string().nullable().describe("The wire it comes from; null when unknown"),
    modified: z
      .string()
      .exactOptional()
      .describe("When the report was last changed, ISO; absent when not told"),
    section: z.string().exactOptional().describe("The part of the outlet it stands in; absent when not told"),
    genre: choice<Genre>()("interview", "opinion")
      .exactOptional()
      .describe("A text that is one voice throughout; absent for a report"),
    text: z.string().describe("The words of the report, never altered"),
    blocks: z.array(block),
    sentences: z.array(pair).describe("Sentences, in order"),
    entities: z.array(entity),
    times: z.array(time),
    attributions: z.array(attribution),
    events: z.array(event),
    notes: z.array(note),
  })
  .meta({
    title: "Reading",
    description:
      "What Selon reads in one news report. Every span is half-open, in UTF-16 code units, into `text`.",
  })

/** The JSON Schema (draft 2020-12) of a `Reading`. */
export function jsonSchema(): object {
  return z.toJSONSchema(readingSchema, { target: "draft-2020-12" })
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Agrees<Schema extends z.ZodType, Type> = Equal<Frozen<z.infer<Schema>>, Type>
type AllTrue<T extends readonly true[]> = T

/** Compiles only while schema and types say the same. */
export type SchemaAgrees = AllTrue<
  [
    Agrees<typeof mention, Mention>,
    Agrees<typeof entity, Entity>,
    Agrees<typeof time, Time>,
    Agrees<typeof source, Source>,
    Agrees<typeof attribution, Attribution>,
    Agrees<typeof event, EventRecord>,
    Agrees<typeof note, ReadingNote>,
    Agrees<typeof readingSchema, Reading>,
  ]
>
