/**
 * Looks at one state on one opening: as most people have it, with its approved picture, or in every other way that a
 * person may have it. What is wrong is told by its way.
 */
import type { Page } from 'puppeteer-core'
import { LANGUAGES } from '@/lib/texts/languages'
import { contrastFaults } from './contrast'
import { moving, overflowing, violations } from './faults'
import { heard } from './heard'
import { differencesOf } from './pictures'
import type { Gallery } from './serve'
import { changeState, look, openState, type Visit } from './visit'

const CONTROLS =
  /^\s*(button|link|textbox|searchbox|checkbox|radio|switch|combobox|menuitem\w*|tab|slider)\b(?! “)/m

/** In the page. */
declare const gallery: {
  lengthen: () => Promise<void>
  changeTexts: (language: string) => Promise<void>
  ownLetters: () => void
}

const THROWS_NOTHING = 'throws nothing'
const LANGUAGE_WAYS = Object.keys(LANGUAGES).map((language) => `fits 320 px in "${language}"`)

export const APPROVED = 'looks as it was approved'

export const USUAL_WAYS: readonly string[] = [
  THROWS_NOTHING,
  'passes axe',
  'names every control',
  'moves nothing where less motion is asked for',
  'fits 320 px',
  'has contrast in the dark',
]

export const OTHER_WAYS: readonly string[] = [
  THROWS_NOTHING,
  'has contrast where more is asked for',
  'fits at 200 % zoom, 180 px wide',
  'fits with text twice as large',
  'fits 320 px with words 40 % longer',
  ...LANGUAGE_WAYS,
]

/** Looks whose contrast was found to be enough. */
const seen = { light: new Set<string>(), dark: new Set<string>(), more: new Set<string>() }

export type Faults = Map<string, unknown[]>

/** What is wrong with a state that is open, 320 px wide and light. */
export type Inspect = (page: Page, served: Gallery, narrow: Visit) => Promise<Faults>

/**
 * On the page that is open, which costs little; what is found or thrown there counts only when it is there on a page
 * opened for this state alone, too.
 */
export async function faultsOf(page: Page, served: Gallery, name: string, inspect: Inspect): Promise<Faults> {
  const changed = await opened(page, served, name, inspect, changeState).catch(() => null)
  if (changed && [...changed.values()].every((list) => list.length === 0)) return changed
  return opened(page, served, name, inspect, openState)
}

async function opened(
  page: Page,
  served: Gallery,
  name: string,
  inspect: Inspect,
  open: typeof openState,
): Promise<Faults> {
  const errors: string[] = []
  const note = (error: unknown) => errors.push(String(error))
  page.on('pageerror', note)
  const narrow: Visit = { name, scheme: 'light', width: 320 }
  await open(page, served, { ...narrow, isPicture: true })
  const faults = await inspect(page, served, narrow)
  page.off('pageerror', note)
  return faults.set(THROWS_NOTHING, errors)
}

/** @param hasLetters whether this machine has the letters of the pictures; else those are not compared. */
export function inUsualWays(hasLetters: boolean): Inspect {
  return async (page, served, narrow) => {
    const faults: Faults = new Map()
    if (hasLetters) faults.set(APPROVED, await differencesOf(page, served, narrow.name))
    await page.evaluate(() => gallery.ownLetters())
    await look(page, narrow)
    faults.set('passes axe', [...(await violations(page)), ...(await contrastFaults(page, seen.light))])
    const nameless = CONTROLS.exec(await heard(page))?.[0]
    faults.set('names every control', nameless ? [nameless.trim()] : [])
    faults.set('moves nothing where less motion is asked for', await moving(page))
    faults.set('fits 320 px', await lastingOverflow(page))
    await look(page, { ...narrow, scheme: 'dark' })
    return faults.set('has contrast in the dark', await contrastFaults(page, seen.dark))
  }
}

export const inOtherWays: Inspect = async (page, _, narrow) => {
  const faults: Faults = new Map()
  await page.evaluate(() => gallery.ownLetters())
  await look(page, { ...narrow, scheme: 'dark', contrast: 'more' })
  faults.set('has contrast where more is asked for', await contrastFaults(page, seen.more))
  if (narrow.name.startsWith('panel/')) {
    await look(page, { ...narrow, width: 180 })
    faults.set('fits at 200 % zoom, 180 px wide', await lastingOverflow(page))
  }
  await look(page, { ...narrow, width: 400 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
  faults.set('fits with text twice as large', await lastingOverflow(page))
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await look(page, narrow)
  for (const [index, language] of Object.keys(LANGUAGES).entries()) {
    await page.evaluate((code) => gallery.changeTexts(code), language)
    faults.set(LANGUAGE_WAYS[index] ?? language, await lastingOverflow(page))
  }
  await page.evaluate(() => gallery.lengthen())
  return faults.set('fits 320 px with words 40 % longer', await lastingOverflow(page))
}

/** A menu finds its place again some frames after the page has become narrower: what lasts is a fault. */
async function lastingOverflow(page: Page): Promise<unknown[]> {
  const found = await overflowing(page)
  if (found.length === 0) return found
  await new Promise((resolve) => setTimeout(resolve, 500))
  return overflowing(page)
}
