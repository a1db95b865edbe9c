// `npm run docs:write`: makes the parts of the documentation anew that are made (figures, tables of commands and fields,
// dependencies) and puts what the commands print today under the examples.
import { join } from "node:path"
import { needBuild, needNode, needPackages, root, run } from "./setup.mjs"

needNode()
needPackages()
needBuild()
process.env.DOCS = "write"
run(
  process.execPath,
  [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "tests/made.test.ts",
    "tests/documented.test.ts",
  ],
  "the documentation could not be written",
)
