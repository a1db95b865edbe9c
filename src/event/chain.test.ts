import { expect, test } from "vitest"
import { readyReader } from "../ready-reader.ts"

test("an event is told by whoever speaks, then by whoever passes it on, in whatever order they stand", () => {
  const reader = readyReader(["fr"])
  const texts = [
    "Des marins, cités par la chaîne RTV Galway, ont affirmé qu'un chalutier avait coulé.",
    "La chaîne RTV Galway, citant des marins, a affirmé qu'un chalutier avait coulé.",
  ]
  for (const text of texts) {
    const { attributions, events } = reader.readText(text, { published: "2024-03-04" })
    const sunk = events.find(event => text.slice(event.trigger.start, event.trigger.end).includes("coulé"))
    const chain = sunk?.accordingTo.map(id => {
      const source = attributions.find(one => one.id === id)?.source?.spans[0]
      return source && text.slice(source[0], source[1])
    })
    expect(chain).toEqual([
      text.startsWith("Des") ? "Des marins" : "des marins",
      expect.stringMatching(/^la chaîne/i),
    ])
  }
})
