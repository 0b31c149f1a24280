/** What opens and closes by a key, and what the browser's own keys do. */
import type { StoreApi } from 'zustand/vanilla'
import type { PanelState } from './state'
import { correctable, hasAdvice } from './view'

type Store = StoreApi<PanelState>

export function keyActs(
  set: Store['setState'],
  get: Store['getState'],
): Pick<PanelState, 'byKey' | 'insertAsked' | 'setCorrecting'> {
  return {
    byKey: (command) => {
      if (command === 'keep-praise') get().keepByKey()
      else if (command === 'new-note') get().openTool('note')
      else if (hasAdvice(get().shown)) set({ isInsertAsked: true, folds: { ...get().folds, guidance: true } })
    },
    insertAsked: (isInsertAsked) => set({ isInsertAsked }),
    setCorrecting: (isCorrecting) => {
      if (!isCorrecting) set({ isCorrecting })
      else if (correctable(get().shown))
        set(({ folds }) => ({ isCorrecting, folds: { ...folds, style: true } }))
    },
  }
}
