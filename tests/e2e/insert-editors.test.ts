/** A text goes into every editor's own model, not only into its DOM: in Chromium and in Firefox, with the real editors. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { firefoxPath } from '../browser/firefox'
import { AS_PASTED, type Inserter, startInserter } from '../editors/inserting'
import { editorNames } from '../editors/serve'

const ODD = [
  'Hello Hannah 👩‍👩‍👧, thank you.',
  '',
  'Use <b>bold</b> & "quotes" as they are.',
  'お問い合わせありがとうございます。',
  'שלום, תודה על הפנייה שלך.',
  '1. One step [next update]',
].join('\n')
const LONG = Array.from({ length: 100 }, (_, line) => `Line ${line} `.padEnd(49, 'x')).join('\n')
const BEGUN = 'Dear Hannah,\nI looked.'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed\n')

/** What the editor itself holds. */
const model = (page: Page) => page.evaluate(() => globalThis.editorUnderTest?.model() ?? '')
/** Some begin a line of their own for lines that are put into the middle of one. */
const wordsOf = (text: string) => text.replace(/\s+/g, '')
const lined = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each([
  { name: 'Chromium', isThere: true, tags: [] } as const,
  // That its own paste and undo are right is asked each time.
  { name: 'Firefox', isThere: hasFirefox, tags: ['long'] } as const,
])('in $name', ({ name, isThere, tags }) => {
  let inserter: Inserter
  beforeAll(async () => {
    if (isThere) inserter = await startInserter(name)
  })
  afterAll(() => inserter?.close())

  const click = (page: Page, at: number) =>
    page.evaluate((count) => globalThis.editorUnderTest?.clickAt(count), at)
  const holds = (page: Page, text: string) =>
    vi.waitFor(async () => expect(wordsOf(await model(page))).toBe(wordsOf(text)), 3000)
  const hasLines = async (page: Page, text: string) => expect(lined(await model(page))).toContain(lined(text))

  describe.runIf(isThere).each(editorNames)('%s', (editor) => {
    it('takes lines, signs, scripts and markup as words, at the caret, and gives them back by its own undo', async () => {
      const page = await inserter.open(editor, { text: BEGUN })
      await click(page, 'Dear '.length)
      expect(await inserter.insert(page, ODD, AS_PASTED)).toBe('inserted')
      await holds(page, `Dear ${ODD}Hannah,\nI looked.`)
      await hasLines(page, ODD)
      await page.bringToFront()
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
      await holds(page, BEGUN)
      expect(await page.evaluate(() => 'wasSent' in globalThis)).toBe(false)
    })

    it.skipIf(editor === 'shadow')(
      'takes them after what stands there, where no caret is',
      { tags: [...tags] },
      async () => {
        const page = await inserter.open(editor, { text: BEGUN })
        expect(await inserter.insert(page, ODD)).toBe('inserted')
        await holds(page, BEGUN + ODD)
        await hasLines(page, `I looked. ${ODD}`)
        expect(await page.evaluate(() => 'wasSent' in globalThis)).toBe(false)
      },
    )

    it('takes 5,000 characters into an empty reply', { tags: [...tags] }, async () => {
      const page = await inserter.open(editor, {})
      await click(page, 0)
      expect(await inserter.insert(page, LONG, AS_PASTED)).toBe('inserted')
      await holds(page, LONG)
      await hasLines(page, LONG)
    })

    it('is left alone where it is closed to writing', { tags: [...tags] }, async () => {
      const page = await inserter.open(editor, { text: BEGUN, readonly: '' })
      expect(await inserter.insert(page, ODD)).toBe('refused')
      await holds(page, BEGUN)
    })
  })

  it.runIf(isThere)(
    'says so where the page throws the text away, or changes it',
    { tags: [...tags] },
    async () => {
      const page = await inserter.open('plain', { text: BEGUN, onText: 'throw away' })
      expect(await inserter.insert(page, ODD)).toBe('refused')
      await holds(page, BEGUN)
      const other = await inserter.open('plain', { text: BEGUN, onText: 'change' })
      expect(await inserter.insert(other, ODD)).toBe('differs')
    },
  )
})
