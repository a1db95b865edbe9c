import { fileURLToPath } from "node:url"
import { defineConfig } from "vitepress"

/** The site is what stands in `docs/` and the pages beside it, with the reference made by `scripts/docs.mjs`. Nothing of it is
 * fetched from elsewhere, so that it also reads from a folder without a network. */
export default defineConfig({
  title: "Selon",
  description: "Who said what, about which event, when, and how sure",
  srcDir: fileURLToPath(new URL("../pages", import.meta.url)),
  outDir: fileURLToPath(new URL("../../build/site", import.meta.url)),
  cacheDir: fileURLToPath(new URL("../../.cache/site", import.meta.url)),
  cleanUrls: false,
  base: process.env.SITE_BASE ?? "/",
  lastUpdated: false,
  markdown: {
    config: md => md.use(plain),
    languageAlias: { jq: "bash", plover: "csv", ics: "ini" },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Quick start", link: "/quick-start" },
      { text: "En français", link: "/fr" },
      { text: "Commands", link: "/commands" },
      { text: "Library", link: "/api/" },
      { text: "HTTP", link: "/http" },
    ],
    sidebar: [
      {
        text: "Use it",
        items: [
          { text: "Quick start", link: "/quick-start" },
          { text: "Check a report", link: "/guides/check-a-report" },
          { text: "Who is quoted", link: "/guides/who-is-quoted" },
          { text: "Follow an event", link: "/guides/follow-an-event" },
          { text: "Build on the library", link: "/guides/build-on-it" },
          { text: "The reader", link: "/reader" },
          { text: "Over many reports", link: "/many-reports" },
          { text: "Dossiers", link: "/dossiers" },
          { text: "Big corpora", link: "/scale" },
          { text: "In a browser", link: "/browser" },
          { text: "Pipes and notebooks", link: "/pipes" },
        ],
      },
      {
        text: "Know it",
        items: [
          { text: "How to read a record", link: "/record" },
          { text: "What it cannot do", link: "/limits" },
          { text: "Hazards", link: "/hazards" },
          { text: "The package", link: "/package" },
        ],
      },
      {
        text: "Extend it",
        items: [
          { text: "Without changing it", link: "/extending" },
          { text: "Architecture", link: "/ARCHITECTURE" },
          { text: "Cases", link: "/cases" },
          { text: "Weights", link: "/MODELS" },
        ],
      },
      {
        text: "Look up",
        items: [
          { text: "Commands", link: "/commands" },
          { text: "Forms in", link: "/formats-in" },
          { text: "Formats out", link: "/formats-out" },
          { text: "Who is who", link: "/who" },
          { text: "HTTP API", link: "/http" },
          { text: "Library", link: "/api/" },
        ],
      },
      {
        text: "En français",
        items: [
          { text: "Prise en main", link: "/quick-start.fr" },
          { text: "Vérifier un article", link: "/guides/check-a-report.fr" },
          { text: "Qui est cité", link: "/guides/who-is-quoted.fr" },
          { text: "Suivre un évènement", link: "/guides/follow-an-event.fr" },
          { text: "Le lecteur", link: "/reader.fr" },
          { text: "Plusieurs articles", link: "/many-reports.fr" },
          { text: "Qui est entendu", link: "/who.fr" },
          { text: "Les dossiers", link: "/dossiers.fr" },
          { text: "Grands corpus", link: "/scale.fr" },
          { text: "Lire une fiche", link: "/record.fr" },
          { text: "Ce que Selon ne sait pas faire", link: "/limits.fr" },
          { text: "Toutes les commandes", link: "/commands.fr" },
          { text: "Formes lues", link: "/formats-in.fr" },
          { text: "Formes écrites", link: "/formats-out.fr" },
          { text: "Le service HTTP", link: "/http.fr" },
        ],
      },
    ],
  },
})

/** Braces in running text are words, not instructions to the generator. */
function plain(md) {
  const text = md.renderer.rules.text ?? ((tokens, i) => md.utils.escapeHtml(tokens[i].content))
  md.renderer.rules.text = (...args) => text(...args).replaceAll("{{", "&#123;&#123;")
}
