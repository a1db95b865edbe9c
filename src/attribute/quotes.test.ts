import { describe, expect, test } from "vitest"
import { findQuotes } from "./quotes.ts"

/** Quoted stretches as text, pieces joined by " | ", inner ones indented by depth. */
function quotesOf(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  return findQuotes(text, paragraphs).value.map(
    quote =>
      ">".repeat(quote.depth) + quote.pieces.map(piece => text.slice(piece.start, piece.end)).join(" | "),
  )
}

const cases: readonly (readonly [why: string, text: string, quotes: readonly string[]])[] = [
  ["guillemets with any space", "Il dit : « Partez », «restez»", ["Partez", "restez"]],
  [
    "guillemets nested in guillemets",
    "« On m'a crié « dehors » deux fois. »",
    ["On m'a crié « dehors » deux fois.", ">dehors"],
  ],
  ["curly marks inside guillemets", "« Il a dit “non” et moi oui »", ["Il a dit “non” et moi oui", ">non"]],
  ["paragraphs that open again", "« Un.\n« Deux. »\nTrois.", ["Un. | Deux."]],
  ["curly paragraphs that open again", "“One.\n“Two.\n“Three.” End", ["One. | Two. | Three."]],
  ["straight paragraphs that open again", '"One.\n"Two." End', ["One. | Two."]],
  ["a line break inside straight marks", '"Un.\nDeux", dit-il.', ["Un. | Deux"]],
  ["straight marks", '"C\'est tard", dit-il. "Oui."', ["C'est tard", "Oui."]],
  ["inches are no marks", 'Le panneau de 4" est tombé. "Rien de cassé", dit-il.', ["Rien de cassé"]],
  ["inches inside a quotation", '"Un écran de 27" de large", dit-il.', ['Un écran de 27" de large']],
  [
    "an apostrophe turned the wrong way",
    "Noé m'a dit \"qu'il n‘irait pas\" et il est parti.",
    ["qu'il n‘irait pas"],
  ],
  ["apostrophes are no marks", "L'île, c'est loin. Rock 'n' roll.", []],
  ["single marks and a possessive", "'We leave at dawn,' the skipper's wife said.", ["We leave at dawn,"]],
  [
    "single marks around a plural possessive",
    "‘The boys’ shoes are wet,’ she said.",
    ["The boys’ shoes are wet,"],
  ],
  ["a plural possessive alone", "The crews' boats and the owners' boats.", []],
  [
    "an unclosed mark stays in its paragraph",
    "« Nous verrons, lâche l'élu\nAutre chose.",
    ["Nous verrons, lâche l'élu"],
  ],
  [
    "lines without a mark between an opening and its close",
    'Il se fâche : "Assez.\nOn ferme.\nRentrez".\nIl "rit".',
    ["Assez. | On ferme. | Rentrez", "rit"],
  ],
  ["a close on a line of its own", '"Le lion dort.\nIl ronfle.\n"\nFin.', ["Le lion dort. | Il ronfle."]],
  [
    "a space too many before the mark that closes",
    'Il dit : "Assez.\nOn ferme ". Il "rit".',
    ["Assez. | On ferme", "rit"],
  ],
  ["an opening before dots", 'Il dit "...et puis rien" et sort.', ["...et puis rien"]],
  ["an empty line ends a quotation left open", "« Un.\nDeux.\n\nTrois. »", ["Un."]],
  ["another opening ends a quotation left open", "« Un.\nDeux.\nIl « part ». »", ["Un.", "part"]],
  ["an unclosed mark before another quotation", "« Un. Puis « deux » et fin", ["Un. Puis", "deux"]],
  ["a stray close", "Un » deux « trois »", ["trois"]],
  ["curly opened, straight closed", 'Il dit “non" et sort', ["non"]],
  [
    "inner single marks in straight marks",
    "\"Ils disent : 'Tu gardes quoi ?'\" raconte l'employé d'Ys.",
    ["Ils disent : 'Tu gardes quoi ?'", ">Tu gardes quoi ?"],
  ],
  ["empty marks", 'Rien "" du tout', []],
]

describe("quotation marks", () => {
  for (const [why, text, quotes] of cases) test(why, () => expect(quotesOf(text)).toEqual(quotes))

  test("any run of marks is read without failing", () => {
    const signs = ["«", "»", "“", "”", '"', "'", "’", "‘", " ", "a", "4", "\n", "``", "''", "‹", "›", "."]
    let seed = 7
    for (let round = 0; round < 2000; round++) {
      let text = ""
      for (let i = 0; i < 24; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        text += signs[Math.floor(seed / 65536) % signs.length]
      }
      const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({
        start: m.index,
        end: m.index + m[0].length,
      }))
      for (const quote of findQuotes(text, paragraphs).value) {
        expect(quote.start).toBeLessThan(quote.end)
        for (const piece of quote.pieces) expect(piece.start).toBeLessThan(piece.end)
      }
    }
  })
})
