import { createRoot } from "react-dom/client"
import { App } from "./app.tsx"
import { WithWords } from "./words/index.tsx"
import "./style.css"

createRoot(document.getElementById("root") as HTMLElement).render(
  <WithWords>
    <App />
  </WithWords>,
)
