import { Help } from "commander"
import { expect, test } from "vitest"
import { terminalOf } from "../../tests/terminal.ts"
import { placeInFrench, placesTold } from "./place-words.ts"
import { programFor } from "./program.ts"

/** Every usage and option of every command, as the parser has them. */
const written = programFor(terminalOf().terminal, () => {}).commands.flatMap(command => [
  new Help().commandUsage(command),
  ...command.options.map(({ flags }) => flags),
])
const places = [
  ...new Set(written.flatMap(text => [...text.matchAll(/[<[]([a-z-]+)/g)].map(([, one]) => one!))),
]

/** Words that are written alike in both languages. */
const ALIKE = ["date", "dossier", "note", "options"]

test.each(places)("what stands for a person's own words is French in French: %s", place => {
  if (ALIKE.includes(place)) expect(placeInFrench(place)).toBe(place)
  else expect(placeInFrench(place)).not.toBe(place)
})

test("only such words change, and none in English", () => {
  expect(places.length).toBeGreaterThan(20)
  const told: readonly [string, string][] = [
    ["selon why [options] <file> <record>", "selon why [options] <fichier> <fiche>"],
    ["-o, --output <file>", "-o, --output <fichier>"],
    ["--named", "--named"],
    ["selon add <dossier> [files...]", "selon add <dossier> [fichiers...]"],
    ["selon read [options] [FILE|DIR|-]...", "selon read [options] [FICHIER|RÉPERTOIRE|-]..."],
    ["selon x <constructor>", "selon x <constructor>"],
  ]
  for (const [english, french] of told) {
    expect(placesTold(english, "fr")).toBe(french)
    expect(placesTold(english, "en")).toBe(english)
  }
})
