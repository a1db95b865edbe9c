import { byId } from "../model/by-id.ts"
import type { Corroboration, Root } from "../model/dossier.ts"
import type { Attribution, Reading } from "../model/reading.ts"
import { Joined } from "./joined.ts"
import { keysIn } from "./keys.ts"
import type { ToldEvent } from "./occurrences.ts"
import type { RulesByLanguage } from "./rules.ts"
import { folded } from "./words.ts"

/** One statement of an event with what its independence hangs on. */
interface Statement {
  readonly event: ToldEvent
  readonly attribution: Attribution | null
  readonly name: string
  readonly named: boolean
  readonly keys: readonly string[]
  readonly agency: string | null
  readonly copies: string
  readonly party: boolean
  readonly confirms: boolean
}

/** On how many independent legs the statements of one event stand. Two count apart only when their copy groups, their
 * agencies and their roots differ and neither root holds the other; unnamed roots of a like description count once in
 * `atLeast` and apart in `atMost`. A party's confirmation is told apart and not counted: it is no witness. */
export function corroborate(events: readonly ToldEvent[], rules: RulesByLanguage): Corroboration {
  const party = partiesOf(events, rules)
  const voices = alikeStatements(
    events.filter(vouches).map(event => statementOf(event, party, rules[event.language]?.spokesmen ?? [])),
  )
  const statements = voices.map(voice => voice[0] as Statement)
  const sure = new Joined(statements.length)
  const doubtful = new Joined(statements.length)
  for (const [i, a] of statements.entries()) {
    for (const [j, b] of statements.entries()) {
      if (j <= i) continue
      if (oneRoot(a, b)) {
        sure.join(i, j)
        doubtful.join(i, j)
      } else if (mayBeOne(a, b)) sure.join(i, j)
    }
  }
  const third = (groups: readonly number[][]) =>
    groups.filter(group => !group.some(i => (statements[i] as Statement).party)).length
  return {
    atLeast: third(sure.groups()),
    atMost: third(doubtful.groups()),
    roots: doubtful.groups().map(group => rootOf(group.flatMap(i => voices[i] as Statement[]))),
    confirmedByParty: statements.some(statement => statement.party && statement.confirms),
  }
}

/** Statements that nothing tells apart, together: they are one root. */
function alikeStatements(statements: readonly Statement[]): Statement[][] {
  const voices = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { name, named, keys, agency, copies, party, confirms, attribution } = statement
    const key = JSON.stringify([
      attribution !== null,
      folded(name),
      named,
      keys,
      agency,
      copies,
      party,
      confirms,
    ])
    const voice = voices.get(key)
    if (voice) voice.push(statement)
    else voices.set(key, [statement])
  }
  return [...voices.values()]
}

/** Does this mention say that the event takes, took or will take place? A denial, a doubt or a condition does not. */
function vouches({ event }: ToldEvent): boolean {
  return (
    !event.negated &&
    event.status !== "denied" &&
    event.status !== "not-confirmed" &&
    event.status !== "hypothetical"
  )
}

type IsParty = (statement: Pick<Statement, "name" | "named" | "keys">, reading: Reading) => boolean

/** Tells who takes part in an event: whom one of the reports names so, and who speaks for somebody in it. */
function partiesOf(events: readonly ToldEvent[], rules: RulesByLanguage): IsParty {
  const names = new Set(events.flatMap(event => event.names))
  return ({ name, named, keys }, { language }) =>
    keys.some(key => names.has(key)) ||
    (!named && names.size > 0 && words(name).some(word => rules[language]?.spokesmen.includes(word)))
}

function words(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}-]+/u)
}

function statementOf(event: ToldEvent, isParty: IsParty, spokesmen: readonly string[]): Statement {
  const { reading, copies } = event.told
  const attribution = rootAttribution(reading, event)
  const source = attribution?.source ?? null
  const keys = source ? keysIn(reading, source.entities) : []
  const described = source?.spans.map(([start, end]) => reading.text.slice(start, end)).join(" ") ?? ""
  // A copy speaks with the voice of the agency it was taken from.
  const own = copies === null ? [reading.outlet, reading.agency] : [reading.agency, reading.outlet]
  const outlet = own.find(voice => voice !== null) ?? reading.url ?? reading.id
  const entity = source?.named ? byId(reading).entities.get(source.entities[0] ?? "") : undefined
  const voice = {
    name: attribution ? (entity?.name ?? described) : outlet,
    named: attribution ? (source?.named ?? false) : true,
    keys: attribution ? keys : [`outlet:${folded(outlet)}`, ...issuedBy(reading, outlet, spokesmen)],
  }
  const party = isParty(voice, reading)
  return {
    event,
    attribution,
    ...voice,
    agency: reading.agency ? folded(reading.agency) : null,
    copies: copies ?? `report:${reading.id}`,
    party,
    // A party that issues the report says it itself.
    confirms: attribution === null ? party : !attribution.negated && CONFIRMS.has(attribution.stance),
  }
}

/** « Bureau de la Première ministre d’Islande »: a communiqué is in the voice of those it is issued for. */
function issuedBy(reading: Reading, outlet: string, spokesmen: readonly string[]): string[] {
  if (!words(outlet).some(word => spokesmen.includes(word))) return []
  const named = reading.entities
    .filter(({ mentions }) =>
      mentions.some(m => m.kind !== "pronoun" && outlet.includes(reading.text.slice(m.start, m.end))),
    )
    .map(({ id }) => id)
  return keysIn(reading, named)
}

const CONFIRMS: ReadonlySet<Attribution["stance"]> = new Set([
  "states",
  "confirms",
  "admits",
  "promises",
  "plans",
])

/** The innermost source of an event that is not itself a carrier of somebody else's words. */
function rootAttribution(reading: Reading, { event }: ToldEvent): Attribution | null {
  const chain = event.accordingTo
    .map(id => byId(reading).attributions.get(id))
    .filter(attribution => attribution !== undefined && attribution.source !== null)
  const outer = new Set(chain.flatMap(attribution => [attribution?.within, attribution?.source?.via]))
  return chain.find(attribution => !outer.has(attribution?.id)) ?? chain[0] ?? null
}

/** Are two statements surely one voice? */
function oneRoot(a: Statement, b: Statement): boolean {
  if (a.copies === b.copies)
    return a.attribution === null || b.attribution === null ? a.attribution === b.attribution : alike(a, b)
  if (a.agency !== null && a.agency === b.agency && a.attribution === null && b.attribution === null)
    return true
  return alike(a, b)
}

function alike(a: Statement, b: Statement): boolean {
  if (a.keys.length && b.keys.length) return a.keys.some(key => b.keys.includes(key))
  if (a.name === "" || folded(a.name) !== folded(b.name)) return false
  // The same name is the same voice; the same description only in the same words.
  return a.named ? b.named : !b.named && a.copies === b.copies
}

/** Might two unnamed voices be one? Nothing in the words tells them apart. */
function mayBeOne(a: Statement, b: Statement): boolean {
  return !a.named && !b.named
}

function rootOf(statements: readonly Statement[]): Root {
  const first = statements.find(statement => statement.named) ?? (statements[0] as Statement)
  return {
    name: first.name,
    named: first.named,
    party: statements.some(statement => statement.party),
    said: statements.map(({ event, attribution }) => ({
      report: event.report,
      attribution: attribution?.id ?? null,
    })),
  }
}
