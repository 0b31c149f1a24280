/** Copies a text for a small button: where the browser refuses, the foot of the panel says it. */
import { useDeps, usePanel } from './context'

/** Rejects where nothing was copied, when that is said already. */
export function useCopy(): (text: string) => Promise<void> {
  const { copy } = useDeps()
  const act = usePanel((state) => state.act)
  return async (text) => {
    if ((await act(null, () => copy(text))) === null) throw new Error('nothing was copied')
  }
}
