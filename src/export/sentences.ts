/** Sentences that the program says with something put in, told in another language after they were said: `{name}` is a place
 * that was filled, in the sentence as it was said and in the one that stands for it. */
export type Pairs = readonly (readonly [said: string, told: string])[]

/** What fills the places of a sentence in a message; null when the message is not made from it. Each place ends where the
 * words after it are first met, the last one with the message: one way through, however long the message. */
export function placesOf(message: string, sentence: string): Record<string, string> | null {
  const [head = "", ...rest] = sentence.split(/\{(\w+)\}/)
  if (rest.length === 0) return message === sentence ? {} : null
  if (!message.startsWith(head)) return null
  const places: Record<string, string> = {}
  let at = head.length
  for (let i = 0; i < rest.length; i += 2) {
    const [name, after] = [rest[i]!, rest[i + 1]!]
    const last = i + 2 >= rest.length
    const end = last ? message.length - after.length : message.indexOf(after, at)
    if (end < at || (last && !message.endsWith(after))) return null
    places[name] = message.slice(at, end)
    at = end + after.length
  }
  return places
}

/** The first of the sentences that a message is made from, in the other language, its places filled with what `told` makes
 * of what filled them; null when there is none. */
export function sentenceTold(
  message: string,
  pairs: Pairs,
  told: (words: string, place: string) => string = words => words,
): string | null {
  for (const [said, other] of pairs) {
    const places = placesOf(message, said)
    if (places === null) continue
    return other.replace(/\{(\w+)\}/g, (_, name: string) => told(places[name] ?? "", name))
  }
  return null
}
