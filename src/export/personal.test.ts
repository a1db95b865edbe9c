import fc from "fast-check"
import { expect, test } from "vitest"
import { MASK, masked } from "./personal.ts"

/** Brackets mark what is masked. */
const TAKES = [
  "Écrire à ‹nora.kerbrat@lanvec.example› avant lundi.",
  "Contact: ‹jane_doran+press@news.port.example›, or call.",
  "Son adresse, ‹n.kerbrat (at) lanvec.example›, circulait.",
  "‹kerbrat[arobase]lanvec.example›",
  "Elle a donné son numéro, ‹06 12 34 56 78›, à la presse.",
  "Tél. : ‹06.12.34.56.78› ou ‹0612345678›.",
  "‹01\u00a042\u00a068\u00a053\u00a000›, ‹01-42-68-53-00›",
  "(‹+33 6 12 34 56 78›)",
  "‹+33 (0)1 42 68 53 00›, ‹0033 6 12 34 56 78›, ‹+33612345678›",
  "Belgique ‹0475 12 34 56›, Suisse ‹022 123 45 67›",
  "London ‹020 7946 0958›, mobile ‹07700 900123›, Belfast ‹028 9018 0000›",
  "Dublin ‹01 234 5678›",
  "Call ‹(555) 234-0123›, ‹555-234-0123› or ‹1-555-234-0123›.",
  "‹+1 555 234 0123›, ‹+44 20 7946 0958›, ‹+49 30 901820›, ‹+354 555 1234›",
  "‹+34 612 345 678›",
]
const LEAVES = [
  "Le 01/02/2024, le 01.02.2024, le 2024-02-01 à 10 h 15, le 01-02-2024.",
  "entre 1998 et 2024, de 2020-2021 à 2023-2024",
  "12 000 000 d’euros, 1 234 567 890 habitants, 0,5 %, 06 12 34 56 78 €",
  "+12 500 emplois, +1 250 000 visiteurs, + 3 points, +125 000 000",
  "IBAN FR76 3000 6000 0112 3456 7890 189",
  "le 17, le 112, le 3919, le 36 24",
  "48.8566, 2.3522 ; -4.4861 ; 192.168.10.25",
  "le match s’est achevé 6-4 7-5 6-3, en 2:04:11",
  "@lanvec, @nora_kerbrat a publié",
  "vol AF0612345678, dossier 2024-0612345678, réf. A0612345678",
  "https://x.example/id=0612345678",
  "ISBN 978-2-07-036822-8 et 0-306-40615-2",
  "Il est arrivé à l’heure (at last) devant la foule.",
  "le 7 octobre 2023, 1 400 morts, 250 otages, 33 000 blessés",
]

for (const line of TAKES) {
  test(line, () => {
    const text = line.replace(/[‹›]/g, "")
    const wanted = line.replace(/‹([^›]*)›/g, (_, inner: string) => MASK.repeat(inner.length))
    expect(masked(text)).toBe(wanted)
  })
}
for (const line of LEAVES) test(line, () => expect(masked(line)).toBe(line))

test("whatever the text, its length stays, and what is not masked is as it was", () => {
  const pieces = [..."0123456789 +().-@/a.é😀\u00a0", "06 12 34 56 78", "a@b.example", "(at)", "FR76"]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
      const text = parts.join("")
      const once = masked(text)
      expect(once.length).toBe(text.length)
      for (let i = 0; i < text.length; i++) if (once[i] !== MASK) expect(once[i]).toBe(text[i])
    }),
    { numRuns: 2000 },
  )
})

test("time in line with the length", () => {
  for (const piece of ["1", "1 ", "0 ", "a.", "a@", "(at)", "+1 (", "06 12 ", "FR76 ", "a-"]) {
    const start = process.cpuUsage()
    masked(piece.repeat(200_000 / piece.length))
    const { user } = process.cpuUsage(start)
    expect(user / 1e6, JSON.stringify(piece)).toBeLessThan(2)
  }
})
