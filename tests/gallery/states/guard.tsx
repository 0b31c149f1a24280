/** The cover and the lock, on pages of every width. */
import type { ReactNode } from 'react'
import { Panel } from '@/components/panel/Panel'
import { createPanelStore } from '@/components/panel/store'
import type { GuardDeps } from '@/components/ui/guard/deps'
import { Guarded } from '@/components/ui/guard/Guarded'
import type { Cover } from '@/lib/guard/gate'
import type { PromptKind } from '@/lib/prompts'
import { panelDeps, watching } from '../fake-deps'
import { emptyRows, rows } from '../records'
import { NOW, PEOPLE } from '../rows'
import { ticket, view } from '../views'
import { optionsStates } from './options'
import { panelStates } from './panel'

const nothing = async () => {}
const open: GuardDeps = {
  watchCover: watching<Cover>('none'),
  show: nothing,
  unlock: async () => ({ kind: 'wrong', waitMs: 20_000 }),
  touch: nothing,
  watchLetterKeys: watching(true),
  now: () => NOW,
}

function covered(cover: Cover, page: () => ReactNode, deps: Partial<GuardDeps> = {}): () => ReactNode {
  return () => (
    <Guarded deps={{ ...open, watchCover: watching(cover), ...deps }} first="none" page="panel">
      {page()}
    </Guarded>
  )
}

/** Shown first, so that a page with everything in it stands under the cover. `h` covers it again. */
function hideable(page: () => ReactNode): () => ReactNode {
  return () => {
    let tell: (cover: Cover) => void = () => {}
    const hide = () => tell('hidden')
    addEventListener('gallery-hide', hide)
    const watchCover: GuardDeps['watchCover'] = (changed) => {
      tell = changed
      changed('none')
      return () => {}
    }
    const deps = { ...open, watchCover, show: async () => tell('none') }
    return (
      <Guarded deps={deps} first="none" page="panel">
        {page()}
      </Guarded>
    )
  }
}

function asked(kind: PromptKind): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { people: PEOPLE })
    const store = createPanelStore({ ...panelDeps, claimPrompt: async () => ({ kind, about: null }) })
    store.getState().accept(view(ticket()))
    return <Panel store={store} />
  }
}

const praise = panelStates.praise ?? (() => null)
const settings = optionsStates.set ?? (() => null)

export const guardPanelStates: Record<string, () => ReactNode> = {
  hidden: covered('hidden', praise),
  'hidden-without-letters': covered('hidden', praise, { watchLetterKeys: watching(false) }),
  locked: covered('locked', praise),
  hideable: hideable(praise),
  asked: asked('own-name'),
  'asked-backup': asked('backup-due'),
}

export const guardOptionsStates: Record<string, () => ReactNode> = {
  hidden: covered('hidden', settings),
  locked: covered('locked', settings),
}
