/**
 * Pages of ticket systems without a file of their own, by their templates or run and saved (`live-`, with our own words),
 * and small made-up ones (`case.`) that hold one thing each that was read wrongly. What a person sees on each stands in its first line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@/lib/cli/page-bundle'
import type { TicketSnapshot } from '@/lib/helpdesks/types'

export type GenericPage = {
  file: string
  url: string
  /** The product and what its markup rests on, or the thing that a made-up page holds. */
  of: string
  /** Nothing was ever changed on its account; what was read of it is counted and not looked at. */
  heldOut: boolean
  html: string
  /** Null where the page is no conversation. */
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
