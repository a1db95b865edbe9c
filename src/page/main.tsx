import { createRoot } from "react-dom/client"
import { WithWords } from "../reader/words/index.tsx"
import { Page } from "./page.tsx"
import "../reader/style.css"

createRoot(document.getElementById("root") as HTMLElement).render(
  <WithWords>
    <Page />
  </WithWords>,
)
