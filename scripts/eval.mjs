// `npm run eval -- --gold DIR`: sets up, builds, scores, and writes the scores and what changed to `eval/scores/`.
import { join } from "node:path"
import { needBuild, needNode, needPackages, root, run } from "./setup.mjs"

needNode()
needPackages()
needBuild()
run(
  process.execPath,
  [join(root, "dist", "cli.mjs"), "eval", ...process.argv.slice(2)],
  "the evaluation failed",
)
