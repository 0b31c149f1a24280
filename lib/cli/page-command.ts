/** A command about a saved page: `page.html --url URL` and its errors. 0: done, 1: could not be, 2: called wrongly. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchChromium } from './browser'
import { decoded } from './decoded'
import { bundleForPage } from './page-bundle'
import { openSavedPage } from './saved-page'

/** `file`: where it was saved, for what stands beside it. */
export type SavedPage = { url: string; html: string; file: string }

/** What some commands may be told besides. */
export type Options = { desk?: string; host?: string }

type Asked = { url: string; file: string; options: Options }

/** Reads the arguments and the page, and hands both to `run`, which answers the exit code. */
export async function pageCommand(
  usage: string,
  args: string[],
  run: (page: SavedPage, options: Options) => Promise<number>,
): Promise<number> {
  const asked = parse(args)
  if (typeof asked === 'string') return complain(`${asked}\n${usage}`, 2)
  const bytes = await readFile(asked.file).catch(() => null)
  if (bytes === null) return complain(`No readable file: ${asked.file}\n${usage}`, 2)
  const html = decoded(bytes)
  if (/^[^<]*multipart\/related/i.test(html.slice(0, 2000)))
    return complain(
      `${asked.file} is a web archive. Save the page as "Web page, complete" or "HTML only".`,
      2,
    )
  try {
    return await run({ url: asked.url, html, file: asked.file }, asked.options)
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), 1)
  }
}

/** `expression` is called on the exports of `entry`, inside the page. */
export async function inSavedPage<T>(page: SavedPage, entry: string, expression: string): Promise<T> {
  const [code, browser] = await Promise.all([bundleForPage(entry, 'BouquetReader'), launchChromium()])
  try {
    const opened = await openSavedPage(browser, page.url, page.html, page.file)
    return (await opened.evaluate(`${code}\nBouquetReader.${expression}`)) as T
  } finally {
    await browser.close()
  }
}

export function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}

/** A sentence where it was called wrongly. */
function parse(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' }, desk: { type: 'string' }, host: { type: 'string' } },
      allowPositionals: true,
    })
    const { url, ...options } = values
    const [file, ...more] = positionals
    if (!url) return 'No --url. With npm it stands behind a lone --, as below.'
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return `Not a web address: ${url}`
    if (!file) return 'No page was named.'
    if (more.length > 0) return `One page at a time, not also: ${more.join(' ')}`
    return { url, file, options }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
