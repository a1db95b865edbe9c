import { faultInFrench } from "../export/faults.ts"
import type { InputError } from "../input/error.ts"
import type { Terminal } from "./terminal.ts"

/** What is wrong with an input, in the person's language: file, place, cause, remedy. Words without a translation stay
 * English, which is better than none. */
export function toldInput({ fault, message }: InputError, { lang }: Terminal): string {
  if (lang === "en") return message
  const { from, at, line, detail, remedy } = fault
  const place = line !== undefined ? `, ligne ${line}` : at > 0 ? `, octet ${at}` : ""
  return `${from}${place} : ${faultInFrench(detail)}. ${faultInFrench(remedy)}`
}
