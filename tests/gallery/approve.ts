/** `npm run pictures [part of a name]`: takes what the states look like now as approved. Look at each before you commit it. */
import { launchChromium } from '@/lib/cli/browser'
import { approveState } from './pictures'
import { serveGallery } from './serve'
import { stateNames, stopClock } from './visit'

const [part = ''] = process.argv.slice(2)
const gallery = await serveGallery()
const browser = await launchChromium()
const page = await browser.newPage()
await stopClock(page)
const names = (await stateNames(page, gallery)).filter((name) => name.includes(part))
let count = 0
for (const name of names) count += await approveState(page, gallery, name)
await browser.close()
await gallery.close()
process.stdout.write(`${count} pictures are approved in tests/fixtures/pictures.\n`)
