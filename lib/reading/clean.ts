/** Blanks what the customer did not write now: quoted history, signatures, disclaimers, mail-app lines, mark-up. */
import { isForeign, isReadReceipt, startOfHistory } from './mail-marks'

/** Longer texts are read up to here; nobody writes a longer message by hand. */
export const MAX_READ = 40_000
/** Nobody writes a word of so many units: it is encoded. */
const LONG_RUN = 80

/**
 * Same length as the first `MAX_READ` units of `text`: what is stripped becomes spaces, so all offsets stay
 * those of the original.
 */
export function clean(text: string): string {
  const raw = text.length > MAX_READ ? text.slice(0, MAX_READ) : text
  const lines = raw.split('\n')
  const shapes = lines.map(shapeOf)
  if (isReadReceipt(shapes)) return raw.replace(/[^\n]/g, ' ')
  const cut = startOfHistory(shapes)
  const isOwn = (_: string, i: number) => i < cut && !isForeign(shapes[i] ?? '')
  const written = lines.every(isOwn)
    ? raw
    : lines.map((line, i) => (isOwn(line, i) ? line : ' '.repeat(line.length))).join('\n')
  const own = written.includes('<') ? written.replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, blank) : written
  const kept = own.trim() === '' ? raw : own
  const said = kept.includes('http') ? kept.replace(/https?:\/\/[^\s<>"']{1,2000}/g, blank) : kept
  return hasLongRun(said) ? said.replace(/[A-Za-z0-9+/=_-]{80,}/g, blank) : said
}

/** Whether the last pattern of `clean` can match; looks at every eightieth unit and back from there. */
function hasLongRun(text: string): boolean {
  let free = -1
  for (let last = LONG_RUN - 1; last < text.length; last = free + LONG_RUN) {
    let at = last
    while (at > free && isRunUnit(text.charCodeAt(at))) at--
    if (at === free) return true
    free = at
  }
  return false
}

const isRunUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2b ||
  code === 0x2f ||
  code === 0x3d ||
  code === 0x5f ||
  code === 0x2d

const shapeOf = (line: string): string =>
  line
    .trim()
    .slice(0, 300)
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')

const blank = (match: string): string => ' '.repeat(match.length)
