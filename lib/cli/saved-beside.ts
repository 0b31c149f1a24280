/** What a browser saved beside a page ("web page, complete"): its frames and style sheets, in a folder named after it. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { HTTPRequest } from 'puppeteer-core'
import { decoded } from './decoded'

export type Beside = { type: string; text: string }

/** Null for what else a page asks for, and where no page was saved beside which it could stand. */
export async function savedBeside(request: HTTPRequest, file: string | undefined): Promise<Beside | null> {
  const type = typeOf(request)
  const parts = file && type ? partsBeside(request, file) : null
  if (!file || !type || !parts) return null
  const bytes = await readFile(join(dirname(file), ...parts)).catch(() => null)
  return bytes && { type, text: decoded(bytes) }
}

function typeOf(request: HTTPRequest): string | null {
  if (request.resourceType() === 'stylesheet') return 'text/css'
  const isFrame = request.isNavigationRequest() && request.frame()?.parentFrame()
  return isFrame ? 'text/html' : null
}

/** The saved page names its folder as seen from itself, and a saved frame as seen from that folder. */
function partsBeside(request: HTTPRequest, file: string): string[] | null {
  const parts = new URL(request.url()).pathname.split('/').map(plain)
  const name = basename(file).replace(/\.\w+$/, '')
  const at = parts.findLastIndex(
    (part) => part.startsWith(name) && /^[_-]\p{L}+$/u.test(part.slice(name.length)),
  )
  const within = parts.slice(at)
  return at < 0 || within.length < 2 || within.some((part) => /^\.*$|[/\\]/.test(part)) ? null : within
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
