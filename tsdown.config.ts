import { defineConfig } from "tsdown"

export default defineConfig({
  entry: { index: "src/index.ts", cli: "src/cli/main.ts" },
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: { entry: "src/index.ts" },
  clean: true,
  treeshake: true,
  // A command is started anew for each use: a smaller bundle is read and compiled sooner.
  minify: true,
  logLevel: "error",
})
