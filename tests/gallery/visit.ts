/** Opens states of the gallery in a browser. */
import type { Page } from 'puppeteer-core'
import type { Gallery } from './serve'

export async function stateNames(page: Page, gallery: Gallery): Promise<string[]> {
  await page.goto(gallery.url)
  await page.waitForSelector('li a')
  return page.$$eval('li a', (links) => links.map((link) => link.textContent ?? ''))
}

/** @param state `width` in CSS pixels; a panel is 640 high, a page 800. */
export async function openState(
  page: Page,
  gallery: Gallery,
  state: { name: string; scheme: string; width: number; isLong?: boolean },
): Promise<void> {
  const isPanel = state.name.startsWith('panel/')
  await page.setViewport({ width: state.width, height: isPanel ? 640 : 800 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: state.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.goto(`${gallery.url}?state=${state.name}${state.isLong ? '&long' : ''}`)
  await page.waitForSelector('#root > *')
  // Loaded at its first use.
  if (state.name === 'panel/keys') await page.waitForSelector('[role=dialog]')
  if (await page.$('.tool')) await page.waitForSelector('.tool > *')
  if (state.name.endsWith('-other-ways')) {
    await page.click('.send-others')
    await page.waitForSelector('[role=menu]')
  }
  await page.waitForNetworkIdle({ idleTime: 50 })
}
