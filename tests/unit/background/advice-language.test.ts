/** In which language the worker asks for advice: the interface's, or the browser's where none is chosen. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { guidanceFor } from '@/lib/approach/guidance'
import { known } from '@/lib/background/known'
import { openRecords, type Records } from '@/lib/records/open'
import { language } from '@/lib/settings'
import { INES } from '../records/rows'

const HEAD = { key: 'demo-desk https://desk.example.com 1', customer: INES }
let db: Records
beforeEach(() => {
  fakeBrowser.reset()
  db = openRecords('advice-language')
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await db.delete()
})

const advice = async () => guidanceFor('personal', 'question', (await known(db, HEAD)).language)

it('speaks German in a German browser where nothing is chosen', async () => {
  vi.stubGlobal('navigator', { language: 'de-AT' })
  expect(await advice()).toBe(guidanceFor('personal', 'question', 'de'))
})

it('speaks the chosen language, whatever the browser speaks', async () => {
  vi.stubGlobal('navigator', { language: 'de-AT' })
  await language.setValue('en')
  expect(await advice()).toBe(guidanceFor('personal', 'question', 'en'))
  vi.stubGlobal('navigator', { language: 'en-GB' })
  await language.setValue('de')
  expect(await advice()).toBe(guidanceFor('personal', 'question', 'de'))
})
