/** What corrections changed: beside a type in the panel, and the part of the settings. */
import type { ReactNode } from 'react'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import '@/components/options/options.css'
import { OptionsContext } from '@/components/options/context'
import type { OptionsDeps } from '@/components/options/deps'
import { LearningPart } from '@/components/options/learning/LearningPart'
import { createOptionsStore } from '@/components/options/store'
import type { CorrectionRow, WrittenStyle } from '@/lib/records/rows'
import { optionsDeps } from '../fake-options'
import { withPressed } from '../pressed'
import { changeRows, emptyRows, rows } from '../records'
import { KEY, NOW } from '../rows'
import { ticket, view } from '../views'
import { panel } from './panel'

const TYPES: readonly WrittenStyle[] = ['functional', 'personal', 'functional', 'intuitive', 'functional']

const corrections = (count: number): CorrectionRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `correction-${index}`,
    ticketKey: KEY,
    messageId: `m${index}`,
    lang: 'en',
    shown: index % 6 === 5 ? 'functional' : 'analytical',
    chosen: TYPES[index % 5] ?? 'functional',
    probabilities: { analytical: 0.7, personal: 0.1, functional: 0.1, intuitive: 0.1 },
    unclear: 0.1,
    measures: [],
    at: NOW,
  }))

function part(count: number, deps: Partial<OptionsDeps> = {}): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { corrections: corrections(count) })
    const store = createOptionsStore({ ...optionsDeps, ...deps })
    return (
      <OptionsContext value={store}>
        <div className="page options">
          <main className="page-main">
            <h1 className="sr-only">Settings</h1>
            <LearningPart />
          </main>
        </div>
      </OptionsContext>
    )
  }
}

const none: Partial<OptionsDeps> = {
  watchChangedReadings: (changed) => {
    changed(0)
    return () => {}
  },
}
const forgetting: Partial<OptionsDeps> = {
  forgetCorrections: async () => {
    changeRows({ corrections: [] })
    return async () => changeRows({ corrections: corrections(12) })
  },
}

const RESET = '.learned + div > .button'
const SURE = '.notice .button[data-tone="danger"]'

export const learningStates: Record<string, () => ReactNode> = {
  learning: part(12),
  'learning-first': part(1, none),
  'learning-nothing': part(0, none),
  'learning-ask': withPressed(part(12), RESET),
  'learning-forgotten': withPressed(part(12, forgetting), RESET, SURE),
}

const adjusted = panel({
  view: view(
    ticket({
      type: 'functional',
      band: 'leaning',
      latest: { plain: { type: 'analytical', band: 'clear' } },
    }),
  ),
})

export const adjustedStates: Record<string, () => ReactNode> = {
  adjusted,
  'adjusted-plain': withPressed(adjusted, '.style [aria-expanded="false"][aria-controls]'),
}
