/** The panel as a screen reader reads it: held against what was approved. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { heard } from '../gallery/heard'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState, stopClock } from '../gallery/visit'

const FOLDER = 'tests/fixtures/heard'
/** Between them they show every part of the panel. */
const STATES = [
  'panel/analytical',
  'panel/praise',
  'panel/complaint',
  'panel/sensitive',
  'panel/pinned',
  'panel/correcting',
  'panel/reply-hints',
  'panel/unread',
]

let gallery: Gallery
let browser: Browser
let page: Page

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  page = await browser.newPage()
  await stopClock(page)
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const read = async (name: string) => {
  await openState(page, gallery, { name, scheme: 'light', width: 360 })
  return heard(page)
}

describe('what a screen reader says of', () => {
  it.each(STATES)('%s', async (name) => {
    const now = await read(name)
    const file = `${FOLDER}/${name.replace('/', '-')}.txt`
    if (process.env.APPROVE) {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(file, now)
    }
    expect(existsSync(file), `approve ${file} by APPROVE=1, after reading it`).toBe(true)
    expect(now).toBe(readFileSync(file, 'utf8'))
  })
})
