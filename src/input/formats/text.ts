import type { Input, Read, Request } from "../adapter.ts"
import { decode } from "../decode.ts"
import { refuseBlank } from "../decoded.ts"
import { InputError } from "../error.ts"
import { headedArticle } from "../headed.ts"
import { extension } from "./index.ts"

/** Plain text: one report a file, whose facts may stand in a head above it. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decode(await input.bytes(), input.name, request.encoding)
  refuseBlank(text, input.name)
  refuseMarkup(text, input.name)
  yield headedArticle(text, request.facts, input.name, notes)
}

/** XML of a form that Selon does not know is no report as it stands. A name that promises text is believed. */
function refuseMarkup(text: string, name: string): void {
  if (!/^\s{0,99}<\?xml\s/.test(text) || ["txt", "text", "md"].includes(extension(name))) return
  throw new InputError({
    problem: "unsupported",
    from: name,
    at: 0,
    detail: "this is XML of a form that Selon does not know",
    remedy: "Extract the text of the report, or save the page as HTML, or say --from text",
  })
}
