import { type ComponentType, useEffect, useState } from "react"
import { Waiting } from "./parts/frame.tsx"

/** A view whose code is had when it is first wanted, or a little before (`had`). Once there it is drawn at once: React's
 * own `Suspense` holds back what follows a waiting line for a third of a second. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>) {
  let there: ComponentType<P> | null = null
  let asked: Promise<void> | null = null
  const had = (): Promise<void> => {
    asked ??= load().then(
      view => {
        there = view
      },
      error => {
        asked = null
        throw error
      },
    )
    return asked
  }
  function Late(props: P) {
    const [seen, see] = useState<{ readonly error: Error | null }>({ error: null })
    useEffect(() => {
      let current = true
      if (!there)
        had().then(
          () => current && see({ error: null }),
          error => current && see({ error }),
        )
      return () => {
        current = false
      }
    }, [])
    return there ? <There view={there} props={props} /> : <Waiting error={seen.error} />
  }
  return Object.assign(Late, { had })
}

function There<P extends object>({
  view: View,
  props,
}: {
  readonly view: ComponentType<P>
  readonly props: P
}) {
  return <View {...props} />
}
