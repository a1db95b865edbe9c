/** What windows-1252 puts at bytes 0x80 to 0x9F; its five empty places keep the control character, as browsers do. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
]

const BYTE_OF = new Map(HIGH.map((code, i) => [code, 0x80 + i]))

/** Every byte is one character: never fails, and one UTF-16 unit stands for one byte. */
export function fromWindows1252(bytes: Uint8Array): string {
  const out: string[] = []
  const units = new Uint16Array(Math.min(bytes.length, 8192))
  for (let at = 0; at < bytes.length; at += units.length) {
    const count = Math.min(units.length, bytes.length - at)
    for (let i = 0; i < count; i++) {
      const byte = bytes[at + i]!
      units[i] = byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80]! : byte
    }
    out.push(String.fromCharCode(...units.subarray(0, count)))
  }
  return out.join("")
}

/** The bytes whose windows-1252 reading is this text; null when a character has no byte. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Programs that read latin-1 to the letter leave control characters where windows-1252 has signs.
    const byte = code <= 0xff ? code : (BYTE_OF.get(code) ?? -1)
    if (byte < 0) return null
    bytes[i] = byte
  }
  return bytes
}
