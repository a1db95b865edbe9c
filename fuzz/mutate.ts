import type { Random } from "./random.ts"

/** Pieces that readers of the forms stumble over. */
const PIECES = [
  ..."< > </ /> <! <!-- --> <![CDATA[ ]]> <?xml ?> & &amp; &#0; &#xd800; &#x10ffff; &nope; \" ' = { } [ ] , : ; \\ \\u0000 \\ud800 \\n".split(
    " ",
  ),
  ..."<p> </p> <br> <br/> <article> </article> <table> <svg> </svg> <script> </script> <title> <template> <li> <a href=x> </a> <time datetime=10:32> <plaintext>".split(
    " ",
  ),
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "WARC/1.0\r\n",
  "Content-Length: 99999999999\r\n",
  "Content-Length: -1\r\n",
  "\r\n\r\n",
  "\n",
  "\0",
  "\ufeff",
  "\u202e",
  "\u00ad",
  "\u2028",
  "😀",
  "é",
  "é",
  "PK\x03\x04",
  "\x1f\x8b\x08",
  "%PDF-",
  "stream\n",
  "endobj",
  "From a@b Mon Mar  4 10:00:00 2024\n",
  "--b1--",
  "1970-01-01",
  "9999-99-99T99:99:99+99:99",
  "=",
  '""',
]

/** The same input with a few faults in it, as disks, networks, editors and ill will make them. */
export function mutated(input: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(input)
  const faults = 1 + random.below(4)
  for (let i = 0; i < faults; i++) bytes = fault(bytes, random)
  return bytes.length > MOST ? bytes.subarray(0, MOST) : bytes
}

const MOST = 200_000

function fault(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const length = random.below(random.chance(0.8) ? 40 : bytes.length + 1)
  const part = bytes.subarray(at, at + length)
  const join = (...pieces: Uint8Array[]) => Buffer.concat(pieces)
  switch (random.below(9)) {
    case 0: {
      const out = Uint8Array.from(bytes)
      for (let i = 0; i < 1 + random.below(8) && out.length > 0; i++)
        out[random.below(out.length)] = random.below(256)
      return out
    }
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return join(bytes.subarray(0, at), bytes.subarray(at + length))
    case 3:
      return join(bytes.subarray(0, at), part, part, bytes.subarray(at))
    case 4: {
      const other = random.below(bytes.length + 1)
      return join(bytes.subarray(0, other), part, bytes.subarray(other))
    }
    case 5:
      return join(
        bytes.subarray(0, at),
        Buffer.from(random.pick(PIECES).repeat(1 + random.below(300))),
        bytes.subarray(at),
      )
    case 6: {
      const small = part.subarray(0, 60)
      return join(
        bytes.subarray(0, at),
        ...Array.from({ length: random.below(200) }, () => small),
        bytes.subarray(at),
      )
    }
    default:
      return join(
        bytes.subarray(0, at),
        Buffer.from(random.pick(PIECES)),
        bytes.subarray(at + random.below(3)),
      )
  }
}
