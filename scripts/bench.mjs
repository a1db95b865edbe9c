// `npm run bench [-- NAME…]`: sets up, builds, and runs the benchmarks of `bench/`.
import { join } from "node:path"
import { needBuild, needNode, needPackages, root, run } from "./setup.mjs"

needNode()
needPackages()
needBuild()
run(
  process.execPath,
  [join(root, "node_modules", "tsx", "dist", "cli.mjs"), join("bench", "run.ts"), ...process.argv.slice(2)],
  "a benchmark failed",
)
