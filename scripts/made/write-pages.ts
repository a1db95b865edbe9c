import { writeFileSync } from "node:fs"
import { languageOf, pages, pageText, remade } from "./index.ts"

/** Writes every page with its made parts as JSON, by its path: for the site. */
const made: Record<string, string> = {}
for (const page of pages) made[page.replaceAll("\\", "/")] = await remade(pageText(page), languageOf(page))
writeFileSync(process.argv[2] as string, JSON.stringify(made))
process.exit(0)
