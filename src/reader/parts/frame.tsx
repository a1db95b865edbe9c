import type { ReactNode } from "react"
import { useWords } from "../words/index.tsx"

/** The head of a view: its title takes the focus when the person comes to it. */
export function View({
  title,
  children,
  className,
  titled = false,
}: {
  readonly title: string
  /** Does the view show its title itself? The heading is then there for those who listen. */
  readonly titled?: boolean
  readonly children: ReactNode
  readonly className?: string
}) {
  return (
    <div className={`view ${className ?? ""}`}>
      <title>{`${title} · Selon`}</title>
      <h1 tabIndex={-1} className={titled ? "unseen" : undefined}>
        {title}
      </h1>
      {children}
    </div>
  )
}

/** What is shown while an answer is on its way, or when it does not come. */
export function Waiting({ error }: { readonly error: Error | null }) {
  const { say, problem } = useWords()
  return error ? (
    <p role="alert" className="alert">
      {say.colon(say.failed)} {problem(error.message)}
    </p>
  ) : (
    <p role="status" className="quiet">
      {say.waiting}
    </p>
  )
}
