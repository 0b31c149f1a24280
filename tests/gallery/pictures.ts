/** Pictures of states, and how far one may stray from the picture that was approved. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import type { Gallery } from './serve'
import { look, openState } from './visit'
import { visitsOf } from './visited'

const APPROVED = 'tests/fixtures/pictures'
/** Where a differing picture and the difference are put, to be looked at. */
const DIFFERENT = '.output/pictures'
/** Of the pixels: the edge of a letter may fall otherwise on another machine, a moved line is far more. */
const MOST = 0.002

/**
 * Compares the state that is open, in every way that it was approved in. Answers what differs twice, the second time
 * opened anew: a browser that had no turn for a moment is no fault of ours.
 */
export async function differencesOf(page: Page, gallery: Gallery, name: string): Promise<string[]> {
  const found = await differing(page, name)
  if (found.length === 0) return found
  await openPicture(page, gallery, name)
  return differing(page, name)
}

/** Opens a state and takes what is there now as approved. Answers how many pictures those are. */
export async function approveState(page: Page, gallery: Gallery, name: string): Promise<number> {
  await openPicture(page, gallery, name)
  for await (const { taken, file } of picturesOf(page, name)) {
    const approved = join(APPROVED, file)
    // One that still fits stays, so that a commit holds only what has changed.
    if (!existsSync(approved) || differenceOf(approved, taken, file) !== null) write(approved, taken)
  }
  return visitsOf(name).length
}

/** With the letters and in the size in which pictures are taken. */
function openPicture(page: Page, gallery: Gallery, name: string): Promise<void> {
  return openState(page, gallery, { name, scheme: 'light', width: 320, isPicture: true })
}

async function differing(page: Page, name: string): Promise<string[]> {
  const problems: string[] = []
  for await (const { taken, file } of picturesOf(page, name)) {
    const approved = join(APPROVED, file)
    const isThere = existsSync(approved)
    if (!isThere) write(join(DIFFERENT, file), taken)
    const problem = isThere ? differenceOf(approved, taken, file) : 'no picture was approved'
    if (problem) problems.push(`${file}: ${problem}`)
  }
  return problems
}

async function* picturesOf(page: Page, name: string): AsyncGenerator<{ taken: PNG; file: string }> {
  for (const visit of visitsOf(name)) {
    await look(page, visit)
    // Beyond it there is nothing to show, and the page would be laid out twice for it.
    const shot = await page.screenshot({ optimizeForSpeed: true, captureBeyondViewport: false })
    const file = `${name.replace('/', '-')}-${visit.width}-${visit.contrast ?? visit.scheme}.png`
    yield { taken: coarse(PNG.sync.read(Buffer.from(shot))), file }
  }
}

/** Sixteen steps a colour: a third of the bytes, and what a person sees stays. */
function coarse(picture: PNG): PNG {
  for (let at = 0; at < picture.data.length; at++) {
    const step = (picture.data[at] ?? 0) >> 4
    picture.data[at] = step * 17
  }
  return picture
}

function differenceOf(approved: string, after: PNG, file: string): string | null {
  const before = PNG.sync.read(readFileSync(approved))
  const { width, height } = before
  if (after.width !== width || after.height !== height) return `is ${after.width} × ${after.height}`
  const marked = new PNG({ width, height })
  const differing = pixelmatch(before.data, after.data, marked.data, width, height, { threshold: 0.15 })
  const share = differing / (width * height)
  if (share <= MOST) return null
  write(join(DIFFERENT, file), after)
  write(join(DIFFERENT, file.replace('.png', '.difference.png')), marked)
  return `${(share * 100).toFixed(2)} % of it differs`
}

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    PNG.sync.write(picture, { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 }),
  )
}
