/** All states by name, "page/state". */
import type { ReactNode } from 'react'
import { panelStates } from './panel'

export const states: Record<string, () => ReactNode> = { ...named('panel', panelStates) }

function named(page: string, own: Record<string, () => ReactNode>): Record<string, () => ReactNode> {
  return Object.fromEntries(Object.entries(own).map(([name, state]) => [`${page}/${name}`, state]))
}
