/** Text as a person sees it, in real Chromium: one line per block, nothing hidden, no controls. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { type InPage, inOneTab } from './one-tab'

/** In the page. */
declare const BouquetTest: { textOf: (el: Element | null) => string }

let browser: Browser
let inPage: InPage

beforeAll(async () => {
  const code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  inPage = inOneTab(browser, code)
})
afterAll(() => browser?.close())

const shown = (body: string) => ({
  url: 'https://desk.example/',
  html: `<!doctype html><main>${body}</main>`,
})

function textOf(body: string, options = ''): Promise<string> {
  const reading = `BouquetTest.textOf(Document.prototype.querySelector.call(document, 'main'), {${options}})`
  return inPage(shown(body), (page) => page.evaluate(reading) as Promise<string>)
}

describe('lines', () => {
  it.each([
    [
      'blocks end a line',
      '<p>a</p><div>b<div>c</div>d</div><ul><li>e</li><li>f</li></ul>',
      'a\nb\nc\nd\ne\nf',
    ],
    ['breaks end a line, empty lines vanish', 'a<br>b<br><br>c<p></p><p>&nbsp;</p>', 'a\nb\nc'],
    ['spaces collapse over elements', '  a <b> b</b>\n <i>c </i> d&nbsp; e', 'a b c d e'],
    [
      'cells stand beside each other',
      '<table><tr><th>a</th> <td>b</td></tr><tr><td> c </td><td></td></tr></table>',
      'a\tb\nc',
    ],
    ['pre keeps its lines and gaps', '<pre>a\n  b\n\nc  d</pre>e', 'a\nb\nc  d\ne'],
    ['pre-wrap does too', '<div style="white-space: pre-wrap">a\nb  c</div>', 'a\nb  c'],
    [
      'what its own style makes a block or a part of the line',
      '<span style="color:red; DISPLAY : block!important">a</span>b<b style="display:inline-block">c</b><div style="display:inline">d</div>',
      'a\nbcd',
    ],
    ['a line break in the source is a space', '<p>a\nb</p>', 'a b'],
    [
      'signatures and quotes stay',
      '<p>a</p><blockquote>q<blockquote>r</blockquote></blockquote>-- <br>me',
      'a\nq\nr\n--\nme',
    ],
  ])('%s', async (_, html, expected) => {
    expect(await textOf(html)).toBe(expected)
  })
})

describe('what is left out', () => {
  it.each([
    [
      'scripts, styles and templates',
      'a<script>x</script><style>x</style><template>x</template><noscript>x</noscript>b',
      'ab',
    ],
    [
      'controls and images',
      'a<button>x</button><span role="button">x</span><label>x</label><textarea>x</textarea><select><option>x</option></select><img alt="x">',
      'a',
    ],
    [
      'hidden nodes',
      'a<p hidden>x</p><p style="display:none">x</p><p style="visibility:hidden">x</p><details><summary>s</summary>x</details>b',
      'a\ns\nb',
    ],
    [
      'what a mail makes too small to be seen, but no gap of a layout',
      'a<div style="font-size:0; max-height:0px">x</div><p style="opacity:0;overflow:hidden;height:0">x</p><div style="font-size: 0"><b style="font-size:14px">b</b></div><p style="line-height:0;overflow:hidden">c</p>',
      'a\nb\nc',
    ],
    ['comments', 'a<!-- x -->b', 'ab'],
  ])('%s', async (_, html, expected) => {
    expect(await textOf(html)).toBe(expected)
  })

  it('the words of the product that a layout names', async () => {
    expect(await textOf('a<div class="folder">Show quoted text</div>b', "skip: '.folder'")).toBe('a\nb')
  })
})

describe('what is folded away by the page', () => {
  it('quotes stay, what their sender hid does not', async () => {
    const quote = '<blockquote style="display:none">q<p style="display:none">preheader</p></blockquote>'
    expect(await textOf(`a${quote}`)).toBe('a\nq')
  })

  it('parts that a layout names stay', async () => {
    expect(await textOf('a<div class="old" hidden>q</div><div hidden>x</div>', "folded: '.old'")).toBe('a\nq')
  })
})

describe('frames and shadow roots', () => {
  it.each([
    [
      'a srcdoc frame far below that loads late',
      'a<div style="height: 9000px"></div><iframe loading="lazy" srcdoc="b"></iframe>',
      'a\nb',
    ],
    ['a srcdoc frame', 'a<iframe srcdoc="<p>b</p><img name=body><p>c</p>"></iframe>d', 'a\nb\nc\nd'],
    [
      'an open shadow root, its slots filled',
      '<x-y><template shadowrootmode="open"><p>a</p><slot></slot><p>c</p></template><p>b</p></x-y>',
      'a\nb\nc',
    ],
    ['a slot nobody fills', '<x-y><template shadowrootmode="open"><slot>d</slot></template></x-y>', 'd'],
    ['a foreign frame is skipped', 'a<iframe src="https://other.example/"></iframe>b', 'a\nb'],
  ])('%s', async (_, html, expected) => {
    expect(await textOf(html)).toBe(expected)
  })
})

describe('hostile pages', () => {
  it('names of fields shadow nothing', async () => {
    const names = [
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'matches',
      'getAttribute',
      'shadowRoot',
    ]
    const inputs = names.map((name) => `<input name="${name}">`).join('')
    expect(await textOf(`<form>${inputs}<p>a</p></form><form name="querySelector"></form>`)).toBe('a')
  })

  it('thousands of nested elements cost no stack', async () => {
    const nested = await inPage(shown(''), (page) =>
      page.evaluate(() => {
        let outer = document.createElement('i')
        outer.textContent = 'a'
        for (let depth = 0; depth < 5000; depth++) {
          const next = document.createElement('i')
          next.append(outer)
          outer = next
        }
        document.querySelector('main')?.append(outer)
        return BouquetTest.textOf(document.querySelector('main'))
      }),
    )
    expect(nested).toBe('a')
  })

  it('long text is cut at the limit and says so', async () => {
    expect(await textOf('abc<p>defgh</p>ijk', 'limit: 5')).toBe('abc\nde\n[…]')
  })
})
