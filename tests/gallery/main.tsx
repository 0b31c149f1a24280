/**
 * Shows one state of one page: ?state=panel/praise, with &long in words as long as German, with &lang=de in German
 * itself, with &picture in letters that are the same everywhere; else all states on one page. A visitor who goes from
 * state to state changes it on the open page, which costs far less than opening it.
 */
import i18next from 'i18next'
import { createRoot, type Root } from 'react-dom/client'
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
  plain = words()
  i18next.addResourceBundle('en', 'texts', lengthened(en), true, true)
  await changeTexts('en')
}
/** The words as they are now, with those that came late. */
const words = () => structuredClone(i18next.getResourceBundle('en', 'texts'))
/** As they were before they were made longer. */
let plain: ReturnType<typeof words> | null = null
/** Another state of the same page, in English and in the letters of pictures. */
async function change(next: string): Promise<void> {
  rendered?.unmount()
  await new Promise(requestAnimationFrame)
  history.replaceState(null, '', `?state=${next}&picture`)
  document.documentElement.dataset.letters = 'same'
  const english = plain ?? words()
  plain = null
  i18next.removeResourceBundle('en', 'texts')
  i18next.addResourceBundle('en', 'texts', english)
  await changeTexts('en')
  scrollTo(0, 0)
  rendered = render(next)
}
// For a visitor who looks at one state in many ways, and at many.
Object.assign(globalThis, { gallery: { lengthen, changeTexts, ownLetters, change } })
if (asked.has('long')) await lengthen()
let rendered = render(name)

function render(shown: string | null): Root | undefined {
  const state = shown === null ? undefined : states[shown]
  if (!root) return
  const made = createRoot(root)
  made.render(state ? state() : <Overview names={Object.keys(states)} hasFrames={!asked.has('names')} />)
  return made
}
