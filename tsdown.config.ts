import { defineConfig } from "tsdown"

const common = {
  platform: "node",
  target: "node20.19",
  treeshake: true,
  logLevel: "error",
} as const

export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      browser: "src/browser.ts",
      config: "src/config/index.ts",
      dossier: "src/dossier.ts",
      server: "src/server.ts",
      command: "src/cli/main.ts",
      cli: "src/cli/launch.ts",
      "input-worker": "src/input/guard-worker.ts",
      "reading-worker": "src/reading-worker.ts",
      "joining-worker": "src/joining-worker.ts",
      "dossier-joining-worker": "src/dossier-joining-worker.ts",
      "database-worker": "src/database-worker.ts",
    },
    format: "esm",
    dts: {
      entry: ["src/index.ts", "src/browser.ts", "src/config/index.ts", "src/dossier.ts", "src/server.ts"],
    },
    clean: true,
  },
  {
    // The command once more, whole in one file: what `cli` runs with its compiled code kept beside it, since a command
    // is started anew for each use.
    ...common,
    entry: { command: "src/cli/main.ts" },
    format: "cjs",
    dts: false,
    clean: false,
    minify: true,
    shims: true,
    // What listens, works for others or scores is started from its modules instead (see src/cli/launch.ts), and left out.
    // Of the packages, the first two are loaded in the thread that reads doubtful files, and nowhere else; the databases find their own
    // files beside them.
    external: [
      /^\.\/(?:serve|work|enqueue|evaluate)\.ts$/,
      "unpdf",
      "postal-mime",
      "@electric-sql/pglite",
      "pg",
      "pg-boss",
      "tinypool",
    ],
    noExternal: [/^(?!unpdf$|postal-mime$|@electric-sql\/pglite$|pg$|pg-boss$|tinypool$)/],
    outputOptions: { codeSplitting: false },
  },
])
