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
  return files.sort().map((file) => parseFixture(file, readFileSync(join(FOLDER, file), 'utf8')))
}

/** Throws a sentence that names the file where its first line is no JSON in a comment. */
export function parseFixture(file: string, html: string): Fixture {
  const end = html.indexOf('-->')
  const head = headOf(file, html.slice(0, Math.max(0, end)))
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

function headOf(file: string, comment: string): Partial<Fixture> {
  try {
    return JSON.parse(comment.replace(/^<!--/, ''))
  } catch (error) {
    const wanted = 'a comment of one line with JSON in it, each > written as \\u003e'
    throw new Error(
      `${file}: its first line must be ${wanted}. ${error instanceof Error ? error.message : ''}`,
    )
  }
}
