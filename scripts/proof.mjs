// `npm run proof`: sets up, builds, and sends 100,000 reports through the queue, with a worker killed on the way.
import { join } from "node:path"
import { needBuild, needNode, needPackages, root, run } from "./setup.mjs"

needNode()
needPackages()
needBuild()
run(
  process.execPath,
  [join(root, "node_modules", "tsx", "dist", "cli.mjs"), join("bench", "proof.ts")],
  "the proof failed",
)
