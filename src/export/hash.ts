import { createHash } from "node:crypto"

/** The SHA-256 of a text in UTF-8, in hexadecimal: what `sha256sum` says of a file with these very words. Half a
 * surrogate pair, which UTF-8 cannot write, counts as U+FFFD, as it does in any file. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex")
}
