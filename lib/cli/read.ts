/** `npm run -s read -- --url URL page.html`: prints the snapshot that the reader makes of a saved page. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import { launchChromium } from './browser'
import { bundleForPage } from './page-bundle'
import { openSavedPage } from './saved-page'

const USAGE = 'Usage: npm run -s read -- --url URL page.html'

process.exitCode = await main(process.argv.slice(2))

/** 0: printed, 1: the page could not be read, 2: called wrongly. */
async function main(args: string[]): Promise<number> {
  const asked = parse(args)
  if (!asked) return complain(USAGE, 2)
  const html = await readFile(asked.file, 'utf8').catch(() => null)
  if (html === null) return complain(`No readable file: ${asked.file}\n${USAGE}`, 2)
  try {
    const answer = await read(asked.url, html)
    if ('failure' in answer) return complain(sentenceOf(answer.failure), 1)
    process.stdout.write(`${JSON.stringify(answer.snapshot, null, 2)}\n`)
    return 0
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), 1)
  }
}

function parse(args: string[]): { url: string; file: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    const isWeb = /^https?:$/.test(URL.parse(values.url ?? '')?.protocol ?? '')
    return values.url && isWeb && file && more.length === 0 ? { url: values.url, file } : null
  } catch {
    return null
  }
}

async function read(url: string, html: string): Promise<SavedPageAnswer> {
  const [code, browser] = await Promise.all([
    bundleForPage('lib/helpdesks/saved-page.ts', 'BouquetReader'),
    launchChromium(),
  ])
  try {
    const page = await openSavedPage(browser, url, html)
    return (await page.evaluate(`${code}\nBouquetReader.readSavedPage()`)) as SavedPageAnswer
  } finally {
    await browser.close()
  }
}

function sentenceOf(failure: { helpdesk: string; layout: string; field: string; selector: string }): string {
  const { helpdesk, layout, field, selector } = failure
  return `This page of ${helpdesk} has changed: ${field} was not found (layout ${layout}, looked for ${selector}).`
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}
