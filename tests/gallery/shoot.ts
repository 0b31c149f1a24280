/** Takes a picture of every state: `tsx tests/gallery/shoot.ts <folder> [part of a name] [schemes] [widths] [long | a language]`. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium } from '@/lib/cli/browser'
import { serveGallery } from './serve'
import { openState, stateNames } from './visit'

const [folder = 'shots', part = '', schemes = 'light,dark', widths = '', words = ''] = process.argv.slice(2)
const wording = words === 'long' ? { isLong: true } : { language: words || 'en' }
const gallery = await serveGallery()
const browser = await launchChromium()
await mkdir(folder, { recursive: true })
const page = await browser.newPage()
for (const name of (await stateNames(page, gallery)).filter((each) => each.includes(part))) {
  const usual = name.startsWith('panel/') ? '320,480' : '1280,480'
  for (const scheme of schemes.split(',')) {
    for (const width of (widths || usual).split(',')) {
      await openState(page, gallery, { name, scheme, width: Number(width), ...wording })
      const path = join(folder, `${name.replace('/', '-')}-${width}-${scheme}.png`) as `${string}.png`
      await page.screenshot({ path, fullPage: !name.startsWith('panel/') })
    }
  }
}
await browser.close()
await gallery.close()
