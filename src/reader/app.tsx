import { useEffect, useState } from "react"
import type { About } from "../server/api.ts"
import { ask, useAsked } from "./data.ts"
import { late } from "./late.tsx"
import { AddingNote, useAdding } from "./parts/adding.tsx"
import { View } from "./parts/frame.tsx"
import { Link, useRoute } from "./route.tsx"
import { Ask } from "./views/ask.tsx"
import { useWords } from "./words/index.tsx"

// The first screen is wanted at once; the others are had when they are asked for, those where reading begins a little
// before.
const Report = late(async () => (await import("./views/report.tsx")).Report)
const Reports = late(async () => (await import("./views/reports.tsx")).Reports)
const Read = late(async () => (await import("./views/read.tsx")).Read)
const Timeline = late(async () => (await import("./views/timeline.tsx")).Timeline)
const Sources = late(async () => (await import("./views/sources.tsx")).Sources)
const tables = () => import("./views/tables.tsx")
const Stories = late(async () => (await tables()).Stories)
const StoryView = late(async () => (await tables()).StoryView)
const Contradictions = late(async () => (await tables()).Contradictions)
const Copies = late(async () => (await tables()).Copies)
const Compare = late(async () => (await tables()).Compare)
const Search = late(async () => (await tables()).Search)

const NAV = [
  ["/", "ask"],
  ["/reports", "reports"],
  ["/timeline", "timeline"],
  ["/sources", "sources"],
  ["/stories", "stories"],
  ["/contradictions", "contradictions"],
  ["/copies", "copies"],
  ["/compare", "compare"],
  ["/search", "search"],
  ["/read", "read"],
] as const

export function App() {
  const { say, lang, change } = useWords()
  const { path } = useRoute()
  const adding = useAdding()
  const about = useAsked<About>("/", adding.turn)
  const settled = about.state === "here"
  useEffect(() => {
    if (settled) void Promise.all([Report.had(), Reports.had()]).catch(() => {})
  }, [settled])
  const other = lang === "fr" ? "en" : "fr"
  return (
    <>
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <header className="top">
        <p className="name">
          <Link href="/" className="wordmark">
            Selon
          </Link>
        </p>
        <nav aria-label={say.nav.label}>
          <ul>
            {NAV.map(([href, name]) => (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={
                    path === href ? "page" : href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined
                  }
                >
                  {say.nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="set">
          <button type="button" lang={other} onClick={change}>
            {say.otherLanguage}
          </button>
          <Theme />
        </p>
      </header>
      <AddingNote adding={adding} />
      <main id="main" tabIndex={-1}>
        {viewAt(path, about.value, adding)}
      </main>
    </>
  )
}

function viewAt(path: string, about: About | null, adding: ReturnType<typeof useAdding>) {
  const [, first = "", second = ""] = path.split("/")
  const id = decoded(second)
  switch (first) {
    case "":
      return <Ask about={about} key={adding.turn} />
    case "reports":
      // The words come while the view does.
      if (id) ask(`/reports/${encodeURIComponent(id)}`).catch(() => {})
      return id ? <Report id={id} /> : <Reports adding={adding} key={adding.turn} />
    case "timeline":
      return <Timeline />
    case "sources":
      return <Sources />
    case "stories":
      return id ? <StoryView id={id} /> : <Stories />
    case "contradictions":
      return <Contradictions />
    case "copies":
      return <Copies />
    case "compare":
      return <Compare />
    case "search":
      return <Search />
    case "read":
      return <Read />
    default:
      return <Missing />
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function Missing() {
  const { say } = useWords()
  return (
    <View title="Selon">
      <p>{say.missing}</p>
    </View>
  )
}

const THEME = "selon-theme"

/** As the system is set, unless the person chooses. */
function Theme() {
  const { say } = useWords()
  const [theme, setTheme] = useState(() => window.localStorage.getItem(THEME) ?? "system")
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    window.localStorage.setItem(THEME, theme)
  }, [theme])
  return (
    <select
      aria-label={say.theme.label}
      value={theme}
      onChange={event => setTheme(event.currentTarget.value)}
    >
      <option value="system">{say.theme.system}</option>
      <option value="light">{say.theme.light}</option>
      <option value="dark">{say.theme.dark}</option>
    </select>
  )
}
