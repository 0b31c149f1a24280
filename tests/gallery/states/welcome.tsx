/** Every state of the welcome page. */
import type { ReactNode } from 'react'
import type { BackupState } from '@/components/backup/store'
import type { WelcomeDeps } from '@/components/welcome/deps'
import { createWelcomeStore, type WelcomeState } from '@/components/welcome/store'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { AppError } from '@/lib/errors'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import { optionsDeps } from '../fake-options'
import { emptyRows, rows } from '../records'
import { PEOPLE } from '../rows'
import { understanding } from '../views'
import { backupDeps, backupStore, inEmptyProfile, open, openedFile } from './backup'

/** What the real model says of this text, so that the pictures show what a person sees. */
async function understood({ ticket }: TicketSnapshot) {
  const text = ticket.messages.at(-1)?.text ?? ''
  const marks = [
    'exchange rate',
    'source',
    'exact figures for March',
    'check 4,312.50 EUR against',
    'contract',
  ]
  return understanding({
    latest: {
      text,
      evidence: marks.map((words) => {
        const start = text.indexOf(words)
        return { start, end: start + words.length, type: 'analytical' as const, weight: 1 }
      }),
    },
    praise: { sentence: text.slice(0, text.indexOf('.') + 1), whose: 'mine' },
  })
}

const deps: WelcomeDeps = {
  understandSample: understood,
  openWins: () => {},
  openOptions: () => {},
  openGuide: () => {},
  leave: () => {},
  options: { ...optionsDeps, backup: backupDeps },
}

function welcome(
  act?: (state: WelcomeState) => void,
  own: Partial<WelcomeDeps> = {},
  people = PEOPLE,
): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { people })
    const store = createWelcomeStore({ ...deps, ...own })
    act?.(store.getState())
    return <WelcomePage store={store} />
  }
}

const step = (number: number) =>
  welcome((state) => {
    state.go('tour')
    for (let turned = 0; turned < number; turned++) state.turn(1)
  })

function restoring(own: Partial<typeof backupDeps>, act?: (state: BackupState) => void): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows())
    const store = createWelcomeStore(deps)
    store.getState().go('restore')
    return <WelcomePage store={store} backup={backupStore(own, act)} />
  }
}

const intoEmpty = { openBackup: async () => openedFile(inEmptyProfile) }

export const welcomeStates: Record<string, () => ReactNode> = {
  start: welcome(),
  'tour-written': step(0),
  'tour-answer': step(1),
  'tour-praise': step(2),
  'tour-goes': step(3),
  'tour-loading': welcome((state) => state.go('tour'), { understandSample: () => new Promise(() => {}) }),
  'tour-failed': welcome((state) => state.go('tour'), {
    understandSample: () => Promise.reject(new AppError('model/broken')),
  }),
  'set-up': welcome((state) => state.go('set-up'), {}, []),
  'set-up-done': welcome((state) => state.go('set-up'), {
    options: { ...deps.options, browserKeys: async () => [] },
  }),
  restore: restoring({}),
  'restore-wrong': restoring(
    { openBackup: () => Promise.reject(new AppError('backup/passphrase')) },
    (state) => void open(state),
  ),
  'restore-preview': restoring(intoEmpty, (state) => void open(state)),
  restored: restoring(intoEmpty, (state) => void open(state).then(() => state.restore())),
}
