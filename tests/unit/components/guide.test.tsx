/** The guide: a round of practice from its first message to its result, and the model card without any markup of its own. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown } from '@/components/guide/card/Markdown'
import type { GuideDeps } from '@/components/guide/deps'
import { answersIn, createPracticeStore } from '@/components/guide/practice/store'
import { ROUND, scoreOf } from '@/lib/practice/round'
import { watching } from '../../gallery/fake-deps'

const asked: string[] = []
const deps: GuideDeps = {
  address: { read: () => '', watch: () => () => {} },
  loadCard: async () => '',
  pictureAddress: (name) => `/model/${name}`,
  read: async (text) => {
    asked.push(text)
    return { type: 'functional', band: 'clear' }
  },
  watchLetterKeys: watching(true),
  watchPractised: watching(null),
  setPractised: async () => {},
  now: () => 0,
  random: Math.random,
}

describe('a round of practice', () => {
  it('asks the reader of each message once, takes one answer for each, and ends by itself', async () => {
    asked.length = 0
    const store = createPracticeStore(deps)
    const state = store.getState
    await state().begin('de-AT')
    expect(state()).toMatchObject({ phase: 'asking', at: 0, lang: 'de' })
    for (let at = 0; at < ROUND; at++) {
      state().next()
      expect(state().at).toBe(at)
      const item = state().items[at]
      if (item) state().choose(item.type)
      state().choose('personal')
      // The reader's answer comes after the agent's.
      await new Promise((done) => setTimeout(done))
      state().next()
    }
    expect(state().phase).toBe('over')
    expect(new Set(asked).size).toBe(ROUND)
    const score = scoreOf(answersIn(state()))
    expect(score).toMatchObject({ total: ROUND, right: ROUND, missed: [], reader: { total: ROUND } })
  })

  it('can be left at any time, and what was answered counts', async () => {
    const { getState: state } = createPracticeStore(deps)
    await state().begin('en')
    state().leave()
    expect(scoreOf(answersIn(state())).total).toBe(0)
    await state().begin('en')
    state().choose('intuitive')
    state().leave()
    expect(state().phase).toBe('over')
    expect(scoreOf(answersIn(state())).total).toBe(1)
  })

  it('goes on where the reader cannot be asked', async () => {
    const { getState: state } = createPracticeStore({
      ...deps,
      read: () => Promise.reject(new Error('gone')),
    })
    await state().begin('en')
    await new Promise((done) => setTimeout(done))
    state().choose('personal')
    const id = state().items[0]?.id ?? ''
    expect(state().readings.get(id)).toBe('failed')
    expect(answersIn(state())[0]?.reader).toBeNull()
  })

  it('brings others in the next round', async () => {
    const { getState: state } = createPracticeStore(deps)
    await state().begin('en')
    for (let at = 0; at < ROUND; at++) {
      state().choose('personal')
      state().next()
    }
    const first = new Set(state().items)
    await state().begin('en')
    expect(state().items.filter((item) => first.has(item))).toEqual([])
  })
})

describe('the model card as elements', () => {
  const shown = (text: string) =>
    renderToStaticMarkup(
      <Markdown
        text={text}
        lang="en"
        pictureAddress={(name) => `/model/${name}`}
        nameOf={(title) => `Figures: ${title}`}
      />,
    )

  it('leaves out markup and comments, and shows nothing that acts', () => {
    const html = shown(
      '# Card\n\n<!-- hidden -->\n\nA <b onclick="x">b</b> [link](javascript:x) and `code`.\n\n<script>x</script>\n',
    )
    expect(html).not.toMatch(/hidden|onclick|script|href/)
    expect(html).toContain('<code>code</code>')
    expect(html).toContain('link')
  })

  it('takes pictures from the extension only, with their words', () => {
    const html = shown('![All 7 numbers](../../public/model/a-b.svg)\n\n![far](https://example.com/x.png)')
    expect(html).toContain('src="/model/a-b.svg" alt="All 7 numbers"')
    expect(html).not.toContain('example.com')
  })

  it('puts its headings under those of the page, and names each wide part by its heading', () => {
    const table = '| a | b |\n| - | - |\n| c | 1 |\n'
    const html = shown(`# Card\n\n## Figures\n${table}\n\`\`\`text\nx\n\`\`\`\n\n### More\n${table}`)
    expect(html).not.toMatch(/<h[12]/)
    expect(html).toContain('<h3>Figures</h3>')
    expect(html).toContain('<h4>More</h4>')
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Figures: Figures',
      'Figures: Figures (2)',
      'Figures: More',
    ])
    expect(html).toContain('<th scope="row">c</th><td>1</td>')
    expect(shown('|  | b |\n| - | - |\n| c | 1 |\n')).toContain('<td></td><th scope="col">b</th>')
  })
})
