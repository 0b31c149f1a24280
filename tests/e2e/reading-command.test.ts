/** `npm run -s read` and `npm run -s doctor`: what they print, and how they end. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '@/lib/cli/page-bundle'
import { loadFixtures } from './fixtures'

type Ended = { code: number; out: string; err: string }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
})
afterAll(() => rm(folder, { recursive: true }))

const read = (...args: string[]) => run('read', ...args)

function run(name: 'read' | 'doctor', ...args: string[]): Promise<Ended> {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, `lib/cli/${name}.ts`), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

const fixture = (file: string) => {
  const found = loadFixtures().find((it) => it.file === file)
  if (!found) throw new Error(`No fixture ${file}`)
  return found
}

async function readPage(url: string, html: string, name: 'read' | 'doctor' = 'read'): Promise<Ended> {
  const file = join(folder, 'page.html')
  await writeFile(file, html)
  return run(name, '--url', url, file)
}

describe('npm run read', () => {
  it('prints the snapshot as JSON and nothing else', async () => {
    const { url, html, expected } = fixture('request-tracker.html')
    const { code, out, err } = await readPage(url, html)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(expected)
  })

  it('prints null where the page is no ticket', async () => {
    const { url, html } = fixture('request-tracker.login.html')
    expect(await readPage(url, html)).toEqual({ code: 0, out: 'null\n', err: '' })
    expect((await readPage('https://news.example/', '<h1>News</h1>')).out).toBe('null\n')
  })

  it('loads nothing, runs none of the page and stays on it', async () => {
    const { url, html, expected } = fixture('request-tracker.html')
    const hostile = `<script>document.body.remove()</script><meta http-equiv="refresh" content="0;url=https://other.example/">
      <img src="https://tracker.example/x.png" onerror="document.body.remove()">`
    const { out } = await readPage(url, html.replace('</body>', `${hostile}</body>`))
    expect(JSON.parse(out)).toEqual(expected)
  })

  it('reads the frames and style sheets that a browser saved beside the page, and nothing else there', {
    tags: 'long',
  }, async () => {
    const { url, html, expected } = fixture('znuny.seven-zero-japanese.html')
    const frame = /srcdoc="([^"]*)"/.exec(html)?.[1] ?? ''
    const body = frame
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    const sheet = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
    const page = html
      .replace(/srcdoc="[^"]*"/, 'src="./T%231%20page_files/index(1).html"')
      .replace(/<style>.*<\/style>/, '<link rel="stylesheet" href="./T%231%20page_files/a.css">')
      .replace('<div class="Clear">', '<iframe src="other.html"></iframe><div class="Clear">')
    await mkdir(join(folder, 'T#1 page_files'))
    await writeFile(join(folder, 'T#1 page_files/index(1).html'), body)
    await writeFile(join(folder, 'T#1 page_files/a.css'), sheet)
    await writeFile(join(folder, 'T#1 page.html'), page)
    const { out, err } = await run('read', '--url', url, join(folder, 'T#1 page.html'))
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(expected)
  })

  it('says in a sentence what is missing on a changed page', async () => {
    const { url, html } = fixture('request-tracker.html')
    const { code, out, err } = await readPage(url, html.replace('id="header"', 'id="head"'))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('request-tracker has changed: subject was not found')
  })

  it('reads a page in the encoding that it names', { tags: 'long' }, async () => {
    const { url, html, expected } = fixture('demo-desk.html')
    const page = html
      .replaceAll(expected?.ticket.subject ?? '', 'Grüße')
      .replaceAll(/utf-8/gi, 'windows-1252')
    const file = join(folder, 'latin1.html')
    await writeFile(file, `<!-- <meta charset="windows-1252"> -->${page}`, 'latin1')
    const { out } = await read('--url', url, file)
    expect(JSON.parse(out).ticket.subject).toBe('Grüße')
  })

  it.each([
    [[], 'No --url'],
    [['page.html'], 'No --url'],
    [['--url', 'nonsense', 'page.html'], 'Not a web address: nonsense'],
    [['--url', 'https://a.example/'], 'No page was named'],
    [['--url', 'https://a.example/', 'a.html', 'b.html'], 'One page at a time'],
    [['--url', 'https://a.example/', 'missing.html'], 'No readable file: missing.html'],
  ])('explains itself when called wrongly: %s', async (args, told) => {
    const { code, out, err } = await read(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
    expect(err).toContain('Usage: npm run -s read -- --url URL page.html')
  })

  it('says what to save instead of a web archive', { tags: 'long' }, async () => {
    const { code, err } = await readPage('https://a.example/', 'Content-Type: multipart/related;\n\n<p>')
    expect(code).toBe(2)
    expect(err).toContain('is a web archive')
  })
})

describe('npm run doctor', () => {
  it('counts what each field of a layout finds, and says none of the page’s words', async () => {
    const { url, html, expected } = fixture('demo-desk.html')
    const { code, out } = await readPage(url, html, 'doctor')
    expect(code).toBe(0)
    expect(out).toContain('Acorn Desk: any host, marks in the page yes')
    expect(out).toMatch(/message\.body +(\d+) of \1 +\.message__body\n/)
    expect(out).toMatch(/roles +customer 2, note 1, agent 1/)
    const words = expected?.ticket.messages.flatMap(({ text }) => text.match(/\p{L}{7,}/gu) ?? []) ?? []
    const said = out.replace(/roles .*/, '')
    expect(words.filter((word) => said.includes(word))).toEqual([])
  })

  it('points at the field that a changed page lacks', async () => {
    const { url, html } = fixture('demo-desk.html')
    const { code, out } = await readPage(url, html.replaceAll('message__body', 'message__text'), 'doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/✗ message\.body +0 of \d+ +\.message__body MISSING/)
    expect(out).toContain('not read: message.body is missing')
  })

  it('says which sign of the desk in question is missing', { tags: 'long' }, async () => {
    const file = join(folder, 'page.html')
    await writeFile(file, '<h1>News</h1>')
    const asked = await run('doctor', '--url', 'https://news.example/', file, '--desk', 'demo-desk')
    expect(asked.out).toContain('Acorn Desk: any host, marks in the page NO')
    const unknown = await run('doctor', '--url', 'https://news.example/', file, '--desk', 'nobody')
    expect(unknown.err).toContain('No file lib/helpdesks/sites/nobody.ts')
  })

  it('says that no help desk claims a page', { tags: 'long' }, async () => {
    const { code, out } = await readPage('https://news.example/', '<h1>News</h1>', 'doctor')
    expect(code).toBe(1)
    expect(out).toContain('none claims this page')
  })
})
