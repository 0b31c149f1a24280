/**
 * Shows one state of one page: ?state=panel/praise, with &long in words as long as German, with &lang=de in German
 * itself, with &picture in letters that are the same everywhere; else all states on one page.
 */
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { changeTexts, initTexts } from '@/components/i18n'
import { en } from '@/lib/texts/en'
import { enPanel } from '@/lib/texts/en-panel'
import { LANGUAGES } from '@/lib/texts/languages'
import type { Texts } from '@/lib/texts/types'
import { lengthened } from './lengthened'
import { Overview } from './Overview'
import { states } from './states/all'

const root = document.getElementById('root')
const asked = new URLSearchParams(location.search)
const name = asked.get('state')
// A language that stands for all others, before there is one.
const known = { ...LANGUAGES, pl: async () => lengthened(en) as unknown as Texts }
await initTexts(asked.get('lang') ?? 'en', name?.startsWith('panel/') ? enPanel : en, known)
if (asked.has('picture')) {
  await import('./fonts.css')
  document.documentElement.dataset.letters = 'same'
}
/** Back to those of this machine. */
function ownLetters(): void {
  delete document.documentElement.dataset.letters
}
async function lengthen(): Promise<void> {
  i18next.addResourceBundle('en', 'texts', lengthened(en), true, true)
  await changeTexts('en')
}
// For a visitor who looks at one state in many ways.
Object.assign(globalThis, { gallery: { lengthen, changeTexts, ownLetters } })
if (asked.has('long')) await lengthen()
const state = name === null ? undefined : states[name]
if (root)
  createRoot(root).render(
    state ? state() : <Overview names={Object.keys(states)} hasFrames={!asked.has('names')} />,
  )
