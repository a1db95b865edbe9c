// `npm run proof:package`: packs, installs in an empty folder, and uses the package on Node 20, 22 and 24.
import { join } from "node:path"
import { needBuild, needNode, needPackages, root, run } from "./setup.mjs"

needNode()
needPackages()
needBuild()
process.env.PROOF = "all"
run(
  process.execPath,
  [join(root, "node_modules", "vitest", "vitest.mjs"), "run", "tests/package.test.ts"],
  "the package is not as it should be, as told above",
)
