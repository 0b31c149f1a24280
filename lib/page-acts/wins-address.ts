/** Keeps where the wins page stands over a reload: filters in the address, what was typed beside it. */
import type { Address } from '@/components/wins/deps'

/** Each letter typed is no event of the history; browsers refuse hundreds of changes at once. */
const WAIT_MS = 250

export function winsAddress(): Address {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    read: () => ({ hash: location.hash, query: queryOf(history.state) }),
    write: (hash, query) => {
      clearTimeout(timer)
      timer = setTimeout(() => history.replaceState({ query }, '', `#${hash}`), WAIT_MS)
    },
    watch: (changed) => {
      const tell = () => changed(location.hash)
      addEventListener('hashchange', tell)
      return () => removeEventListener('hashchange', tell)
    },
  }
}

function queryOf(state: unknown): string {
  const isOurs = typeof state === 'object' && state !== null && 'query' in state
  return isOurs && typeof state.query === 'string' ? state.query : ''
}
