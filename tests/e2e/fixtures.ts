/** The saved pages of tests/fixtures/helpdesks: what each must give stands in its first line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@/lib/cli/page-bundle'
import type { TicketSnapshot } from '@/lib/helpdesks/types'

export type Fixture = {
  file: string
  desk: string
  html: string
  /** Bytes without the first line. */
  size: number
  url: string
  seen: string
  expected: TicketSnapshot | null
  /** Field -> selector of the node without which it cannot be read. */
  required: Record<string, string>
}

const FOLDER = join(ROOT, 'tests', 'fixtures', 'helpdesks')

export function loadFixtures(): Fixture[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
  return files.sort().map(loadFixture)
}

function loadFixture(file: string): Fixture {
  const html = readFileSync(join(FOLDER, file), 'utf8')
  const end = html.indexOf('-->')
  const head = JSON.parse(html.slice('<!--'.length, end)) as Partial<Fixture>
  return {
    file,
    desk: file.split('.')[0] ?? '',
    html,
    size: Buffer.byteLength(html.slice(end)),
    url: head.url ?? '',
    seen: head.seen ?? '',
    expected: head.expected ?? null,
    required: head.required ?? {},
  }
}
