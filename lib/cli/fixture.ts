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

const USAGE = 'Usage: npm run fixture -- <id or id.case> saved.html --url URL'
const LIMIT = 30_000

const [id = '', ...rest] = process.argv.slice(2)

process.exitCode = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)?$/.test(id)
  ? await pageCommand(USAGE, rest, async (page) => {
      const file = join('tests', 'fixtures', 'helpdesks', `${id}.html`)
      if (existsSync(join(ROOT, file))) return complain(`${file} is there already; remove it first.`, 1)
      const trimmed = await inSavedPage<Trimmed>(page, 'lib/helpdesks/trim/trim-page.ts', 'trimPage()')
      const seen = new Date().toISOString().slice(0, 7)
      const head = {
        url: page.url,
        seen,
        sure: 'a saved page, seen by one person',
        expected: null,
        required: {},
      }
      const json = JSON.stringify(head).replaceAll('>', '\\u003e')
      await writeFile(join(ROOT, file), `<!-- ${json} -->\n${trimmed.html}`)
      const size = Buffer.byteLength(trimmed.html)
      const tooLong = size > LIMIT ? ` That is more than ${LIMIT}: cut out what is not read.` : ''
      process.stdout.write(
        `${file}: ${size} bytes, ${trimmed.words} words and ${trimmed.addresses} addresses replaced.${tooLong}\n` +
          'Look through it for what is still private, and write `expected` by hand, from what you see.\n',
      )
      return 0
    })
  : complain(USAGE, 2)
