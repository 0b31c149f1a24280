/** Blanks what the customer did not write now: quoted history, signatures, disclaimers, mail-app lines, mark-up. */
import { isForeign, isReadReceipt, startOfHistory } from './mail-marks'

/** Longer texts are read up to here; nobody writes a longer message by hand. */
export const MAX_READ = 40_000

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
  const out = lines.map((line, i) =>
    i >= cut || isForeign(shapes[i] ?? '') ? ' '.repeat(line.length) : line,
  )
  const own = out.join('\n').replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, blank)
  const kept = own.trim() === '' ? raw : own
  return kept.replace(/https?:\/\/[^\s<>"']{1,2000}/g, blank).replace(/[A-Za-z0-9+/=_-]{80,}/g, blank)
}

const shapeOf = (line: string): string =>
  line
    .trim()
    .slice(0, 300)
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')

const blank = (match: string): string => ' '.repeat(match.length)
