/** A command about a saved page: `page.html --url URL` and its errors. 0: done, 1: could not be, 2: called wrongly. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchChromium } from './browser'
import { bundleForPage } from './page-bundle'
import { openSavedPage } from './saved-page'

export type SavedPage = { url: string; html: string }

type Asked = { url: string; file: string; desk: string | null }

/** Reads the arguments and the page, and hands both to `run`, which answers the exit code. */
export async function pageCommand(
  usage: string,
  args: string[],
  run: (page: SavedPage, desk: string | null) => Promise<number>,
): Promise<number> {
  const asked = parse(args)
  if (!asked) return complain(usage, 2)
  const html = await readFile(asked.file, 'utf8').catch(() => null)
  if (html === null) return complain(`No readable file: ${asked.file}\n${usage}`, 2)
  try {
    return await run({ url: asked.url, html }, asked.desk)
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), 1)
  }
}

/** `expression` is called on the exports of `entry`, inside the page. */
export async function inSavedPage<T>(page: SavedPage, entry: string, expression: string): Promise<T> {
  const [code, browser] = await Promise.all([bundleForPage(entry, 'BouquetReader'), launchChromium()])
  try {
    const opened = await openSavedPage(browser, page.url, page.html)
    return (await opened.evaluate(`${code}\nBouquetReader.${expression}`)) as T
  } finally {
    await browser.close()
  }
}

export function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}

function parse(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' }, desk: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    const isWeb = /^https?:$/.test(URL.parse(values.url ?? '')?.protocol ?? '')
    if (!values.url || !isWeb || !file || more.length > 0) return null
    return { url: values.url, file, desk: values.desk ?? null }
  } catch {
    return null
  }
}
