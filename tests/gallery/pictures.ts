/** Pictures of states, and how far one may stray from the picture that was approved. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import type { Gallery } from './serve'
import { openState, type Visit } from './visit'

const APPROVED = 'tests/fixtures/pictures'
/** Where a differing picture and the difference are put, to be looked at. */
const DIFFERENT = '.output/pictures'
/** Of the pixels: the edge of a letter may fall otherwise on another machine, a moved line is far more. */
const MOST = 0.002

export type Compared = { file: string; problem: string | null }

/** Sixteen steps a colour: a third of the bytes, and what a person sees stays. */
function coarse(picture: PNG): PNG {
  for (let at = 0; at < picture.data.length; at++) {
    const step = (picture.data[at] ?? 0) >> 4
    picture.data[at] = step * 17
  }
  return picture
}

/** @param approve take what is there now as approved. */
export async function comparePicture(
  page: Page,
  gallery: Gallery,
  visit: Visit,
  approve: boolean,
): Promise<Compared> {
  const file = `${visit.name.replace('/', '-')}-${visit.width}-${visit.contrast ?? visit.scheme}.png`
  await openState(page, gallery, { ...visit, isPicture: true })
  const taken = coarse(PNG.sync.read(Buffer.from(await page.screenshot())))
  const approved = join(APPROVED, file)
  if (approve) {
    // One that still fits stays, so that a commit holds only what has changed.
    if (!existsSync(approved) || differenceOf(approved, taken, file) !== null) write(approved, taken)
    return { file, problem: null }
  }
  if (!existsSync(approved)) {
    write(join(DIFFERENT, file), taken)
    return { file, problem: 'no picture was approved' }
  }
  return { file, problem: differenceOf(approved, taken, file) }
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
