/** `npm run pictures [part of a name]`: takes what the states look like now as approved. Look at each before you commit it. */
import { launchChromium } from '@/lib/cli/browser'
import { comparePicture } from './pictures'
import { serveGallery } from './serve'
import { stateNames, stopClock } from './visit'
import { visitsOf } from './visited'

const [part = ''] = process.argv.slice(2)
const gallery = await serveGallery()
const browser = await launchChromium()
const page = await browser.newPage()
await stopClock(page)
const visits = visitsOf(await stateNames(page, gallery)).filter(({ name }) => name.includes(part))
for (const visit of visits) await comparePicture(page, gallery, visit, true)
await browser.close()
await gallery.close()
process.stdout.write(`${visits.length} pictures are approved in tests/fixtures/pictures.\n`)
