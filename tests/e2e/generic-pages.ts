/** Pages of ticket systems without a file of their own; what a person sees on each stands in its first line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@/lib/cli/page-bundle'
import type { TicketSnapshot } from '@/lib/helpdesks/types'

export type GenericPage = {
  file: string
  url: string
  /** The product and what its markup rests on. */
  of: string
  /** Read, but nothing was changed on its account: its figure is the honest one. */
  heldOut: boolean
  html: string
  expected: TicketSnapshot | null
}

const FOLDER = join(ROOT, 'tests', 'fixtures', 'generic')

export function loadGenericPages(): GenericPage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
  return files.sort().map((file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8')
    return { ...JSON.parse(html.slice('<!--'.length, html.indexOf('-->'))), file, html }
  })
}
