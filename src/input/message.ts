import { InputError } from "./error.ts"

/** A MIME message: what is wanted of its head, and its text in the forms it comes in. */
export interface Message {
  readonly subject: string | null
  /** The sender's name; null when there is only an address. */
  readonly from: string | null
  readonly text: string | null
  readonly html: string | null
  /** Does the last part lack its end? */
  readonly cut: boolean
  /** The value of a header as written, unfolded; names in lower case. */
  header(name: string): string | null
}

/** Reads the message. Throws `InputError` for one that is nested or headed as no message is. */
export async function messageOf(bytes: Uint8Array, origin: string): Promise<Message> {
  const { default: PostalMime } = await import("postal-mime")
  try {
    const parser = new PostalMime({
      maxNestingDepth: 32,
      maxHeadersSize: 1 << 20,
      attachmentEncoding: "arraybuffer",
    })
    const mail = await parser.parse(bytes)
    const headers = mail.headers
    return {
      subject: line(mail.subject),
      from: line(mail.from?.name),
      text: mail.text?.trim() ? mail.text : null,
      html: mail.html?.trim() ? mail.html : null,
      cut: isCut(bytes),
      header: name => line(headers.find(h => h.key === name)?.value),
    }
  } catch (error) {
    const detail = `the message cannot be read (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`
    const remedy = "Save the message's text and read that"
    throw new InputError({ problem: "damaged", from: origin, at: 0, detail, remedy })
  }
}

function line(value: string | undefined): string | null {
  return value?.replace(/\s+/g, " ").trim() || null
}

/** A message of several parts ends with the mark of its outermost boundary. */
function isCut(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = buffer.toString("latin1", 0, Math.min(buffer.length, 1 << 16))
  const end = head.search(/\r?\n\r?\n/)
  const boundary =
    /^content-type:\s*multipart\/[^;]{1,80};[\s\S]{0,400}?boundary="?([^"\r\n;]{1,80})"?/im.exec(
      head.slice(0, end < 0 ? undefined : end),
    )
  return boundary !== null && !buffer.includes(`--${boundary[1]}--`)
}
