import { writeFileSync } from "node:fs"
import { openApiDocument } from "./endpoints.ts"

/** Writes the description of the HTTP API to the file named: for the site. */
writeFileSync(process.argv[2] as string, `${JSON.stringify(await openApiDocument(), null, 2)}\n`)
process.exit(0)
