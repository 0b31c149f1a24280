/** A component whose code is loaded when it is first shown: without Suspense, which would hold it back for 300 ms. */
import type { ComponentType } from 'react'
import { useLoaded } from './use-loaded'

type Module<P> = { default: ComponentType<P> }

/** Shows nothing until it is there. */
export function late<P extends object>(load: () => Promise<Module<P>>): ComponentType<P> {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each module, when it is imported.
  return function Late(props: P) {
    const loaded = useLoaded(load)
    return loaded && <loaded.default {...props} />
  }
}
