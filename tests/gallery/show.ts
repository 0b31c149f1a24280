/** `npm run gallery`: builds the page with every component in every state and serves it until it is stopped. */
import { serveGallery } from './serve'

const gallery = await serveGallery()
process.stdout.write(`Every state on one page: ${gallery.url}\nStop with Ctrl+C.\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void gallery.close().then(() => process.exit(0)))
