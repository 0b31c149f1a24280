/**
 * `npm run fixture -- <id> saved.html --url URL`: makes a saved page into tests/fixtures/helpdesks/<id>.html, without
 * scripts, styles, and words, names and addresses of people. What must be read is then written by hand.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Trimmed } from '@/lib/helpdesks/trim/trim-page'
import { ROOT } from './page-bundle'
import { complain, inSavedPage, pageCommand } from './page-command'

const USAGE = `Usage: npm run fixture -- <id or id.case> saved.html --url URL [--host example.product.com]
  <id>: small letters, digits and dashes; URL: the whole address the page was saved from;
  --host: what its host becomes, desk.example if you do not say; a hosted product's needs the product's own.`
const LIMIT = 30_000
const HOST = /^[\w-]+(\.[\w-]+)+$/

const [id = '', ...rest] = process.argv.slice(2)

process.exitCode = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)?$/.test(id)
  ? await pageCommand(USAGE, rest, async (page, { host = 'desk.example' }) => {
      if (!HOST.test(host)) return complain(`No host: ${host}\n${USAGE}`, 2)
      const file = join('tests', 'fixtures', 'helpdesks', `${id}.html`)
      if (existsSync(join(ROOT, file))) return complain(`${file} is there already; remove it first.`, 1)
      const question = `trimPage(${JSON.stringify(host)})`
      const trimmed = await inSavedPage<Trimmed>(page, 'lib/helpdesks/trim/trim-page.ts', question)
      const url = page.url.replace(new URL(page.url).host, host)
      await writeFile(join(ROOT, file), `<!-- ${headOf(url)} -->\n${trimmed.html}`)
      process.stdout.write(nextSteps(file, url, trimmed))
      return 0
    })
  : complain(USAGE, 2)

function headOf(url: string): string {
  const seen = new Date().toISOString().slice(0, 7)
  const head = { url, seen, sure: 'a saved page, seen by one person', expected: null, required: {} }
  return JSON.stringify(head).replaceAll('>', '\\u003e')
}

function nextSteps(file: string, url: string, { html, words, addresses }: Trimmed): string {
  const size = Buffer.byteLength(html)
  const steps = [
    size > LIMIT ? `Cut what is not read: ${size - LIMIT} bytes too many.` : '',
    'Look through it, and through its url, for what is still private.',
    `Fill in its first line. What is read so far: npm run -s read -- --url '${url}' ${file}`,
  ]
  const sum = `${file}: ${size} bytes, ${words} words and ${addresses} addresses replaced.`
  return `${[sum, ...steps.filter(Boolean).map((step) => `- ${step}`)].join('\n')}\n`
}
