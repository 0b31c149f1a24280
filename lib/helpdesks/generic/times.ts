/** Whether something is a time: by its figures in any language, and by the words of time of a few. */
import { attributeOf } from '../native'
import { nameAboveTime } from './broken-lines'
import { FIGURES } from './figures'
import { isMoment } from './moments'
import type { Spot } from './spot'
import { timeSpanIn } from './time-span'

/** "3 hours ago", "vor 2 Tagen", "5m", "3 days, 17 hours ago"; six words are an answer. */
const RELATIVE =
  /^(?!(\S+\s){5})(\p{L}{1,8}\s){0,2}\d{1,3}\s?\p{L}{1,12}\.?(,?\s\d{1,2}\s?\p{L}{1,12}\.?)?(\s\p{L}{2,8}){0,2}$/u
/** Of a block, which may say how many there are of something, more words are needed. */
const RELATIVE_ALONE =
  /^((\p{L}{1,8}\s){1,3}\d{1,3}\s\p{L}{2,12}\.?(,?\s\d{1,2}\s\p{L}{2,12}\.?)?|\d{1,3}\s\p{L}{2,12}\.?(,?\s\d{1,2}\s\p{L}{2,12}\.?)?(\s\p{L}{2,8}){1,2})$/u
const BLOCK = /^(div|p|td|li|dd|h[2-6])$/
const INLINE = /^(span|a|small|abbr|i|em)$/
const LONGEST = 90
/** Of "3 days, 17 hours ago". */
const LONGEST_SPAN = 32

export function isTimeSign({ el, name, isBare, size, own: text, says }: Spot): boolean {
  const own = size === 0 ? '' : text
  if (name === 'time' || (!isBare && attributeOf(el, 'datetime') !== null)) return true
  const hasFigure = own !== '' && /\d/.test(own) && !AMOUNT.test(own)
  if (hasFigure && own.length <= LONGEST && FIGURES.test(own)) return true
  if (!isBare && own.length <= LONGEST && isTitledWithTime(el)) return true
  if (isMomentIn(name, own)) return true
  if (hasFigure && own.length < LONGEST_SPAN && INLINE.test(name) && RELATIVE.test(own)) return true
  if (hasFigure && own.length <= LONGEST && (timeAfterName(own) ?? nameAfterTime(own)) !== null) return true
  if (hasFigure && own.length < LONGEST_SPAN && BLOCK.test(name) && RELATIVE_ALONE.test(own)) return true
  if (own !== '' && own.length < 40 && says.has('time')) return true
  // Whom a ticket is from stands with its age in the ticket's own head; a colon is left of a field of its own.
  const isSpoken = hasFigure && own.length <= LONGEST_SPOKEN && !/<|^[:：]/.test(own)
  return isSpoken && timeSpanIn(own, languageOf(el)) !== null
}

/** Of a name and a time in words, "Ann Lee commented 3 days ago". */
const LONGEST_SPOKEN = 60

/** Of the whole page, as its markup says; empty where it does not. A page may write anything there. */
export const languageOf = (el: Element): string =>
  (attributeOf(el.ownerDocument.documentElement, 'lang') ?? '').slice(0, LONGEST_TAG)

/** Characters that an application must allow for a language (RFC 5646, 4.4.1). */
const LONGEST_TAG = 35

/** "12 KB", "up to 10 Mo": how much, not when. */
const AMOUNT = /\d\s?([kKMGTКМГТ]i?[BoБ]|[bB]ytes?|[oO]ctets?|%)$/u

/** A stressed word of a sentence may be "today"; so may the whole answer that a block is. */
const isMomentIn = (name: string, own: string): boolean =>
  (LABEL.test(name) || (BLOCK.test(name) && own.includes(' '))) && isMoment(own)
const LABEL = /^(span|a|small|abbr)$/

/** Where pages, and scripts instead of them, keep what is shown when something is pointed at. */
const TITLES = [
  'title',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
  'data-tooltip-content',
  'data-tippy-content',
]

const isTitledWithTime = (el: Element): boolean =>
  TITLES.some((name) => {
    const title = attributeOf(el, name)
    return title !== null && title.length <= LONGEST && FIGURES.test(title)
  })

/** "Ann Lee · 2 hours ago", "From: Ann Lee, Sent: 2026-11-20 10:20": where the time starts, null where there is none. */
export function timeAfterName(line: string): number | null {
  const labelled = timeAfterFields(line) ?? timeAfterFullName(line)
  if (labelled !== null) return labelled
  const at = /\s[·•|–—]\s+(?=[^·•|–—]*$)/u.exec(line)
  if (!at || at.index > LONGEST_NAME) return null
  const time = line.slice(at.index + at[0].length).trim()
  return RELATIVE_ALONE.test(time) || SHORT.test(time) ? at.index : null
}

/** "9d", set off from the name. */
const SHORT = /^\d{1,3}\p{L}{1,2}$/u

const LONGEST_NAME = 40

/** "Ann Lee 11/23/2026 16:15", "Ann Lee -- 11/23/26, 2:25 PM": all that follows a first and a last name is figures. */
function timeAfterFullName(line: string): number | null {
  const [before, name = ''] = line.length <= LONGEST ? (NAME_FIRST.exec(line) ?? []) : []
  const time = before === undefined ? '' : line.slice(before.length)
  return FIGURES.exec(time)?.index === 0 && ALL_FIGURES.test(time)
    ? name.replace(/\s\P{L}+$/u, '').length
    : null
}

/** One name alone is told by the dash after it, and so is one in a script without capitals. */
const NAME_FIRST =
  /^(\p{Lu}[\p{L}'’.-]+(?:(?:\s\p{Lu}[\p{L}'’.-]+){1,3}(?:\s(?:[·•|–—-]|--))?|\s(?:--|[–—]))|\p{Lo}+(?:\s\p{Lo}+){0,3}\s(?:--|[–—]))\s(?=\d)/u
/** "PM" in any script. */
const ALL_FIGURES = /^[\d\s:.,/-]+(\p{L}\.?){0,2}$/u

/** Two fields in one line, each with its label. */
function timeAfterFields(line: string): number | null {
  const before = line.length <= LONGEST ? FIELDS.exec(line) : null
  if (!before) return null
  return FIGURES.exec(line.slice(before[0].length))?.index === 0 ? (before[1] ?? '').length : null
}

const FIELDS = /^(\p{L}[\p{L}\s]{0,19}:\s+[^\s:,;|][^:,;|]{0,39}?)\s?[,;|]\s+\p{L}[\p{L}\s]{0,19}:\s+/u

/** "27 May 2026, 10:20 by Ann Lee (Desk)", "2 hours ago · ann": the name, null where it is no such line. */
export function nameAfterTime(line: string): string | null {
  if (line.length > LONGEST) return null
  const [, time = '', name] = TIME_FIRST.exec(line) ?? []
  if (name !== undefined && RELATIVE_ALONE.test(time)) return name
  if (FIGURES.exec(line)?.index !== 0) return null
  const set = NAME_LAST.exec(line) ?? NAME_SET_OFF.exec(line) ?? NAME_IN_BRACKETS.exec(line)
  return set?.[1]?.trim() ?? null
}

const TIME_FIRST = /^([^·•|–—]{4,32})\s[·•|–—]\s(\p{L}[^·•|–—@:]{0,39})$/u
const NAME_LAST = /\d.*\s\p{Ll}{1,10}\s((?:[\p{Lu}\p{Lo}][\p{L}'’.-]*\s?){1,4})(?:\([^()]{1,20}\))?$/u
/** "11/23/2026 1:09 am — Ann Lee", "2026-11-23 1:09 - Ann Lee:". */
const NAME_SET_OFF = /\d[^·•|–—]{0,16}\s[·•|–—-]\s(\p{L}[^·•|–—@:\d]{0,39}):?$/u

/** "11/23/2026 1:09 [Ann Lee]"; in round ones stands a zone. */
const NAME_IN_BRACKETS = /\d[^[\]]{0,6}\s\[(\p{L}[^[\]@:\d]{1,39})\]$/u

/** Of what is called an author's, "ann wrote on 2026-11-20 10:20:": where the time starts, null where it is no such line. */
export function timeWritten({ own, says }: Spot): number | null {
  const at = says.has('author') && own.length <= LONGEST ? (FIGURES.exec(own)?.index ?? 0) : 0
  return at > 0 ? at : null
}

const MACHINE_TIMES = [
  ...['datetime', 'data-time', 'data-timestamp', 'data-date', 'data-datetime', 'content'],
  ...TITLES,
]

/** What of an element a machine can read as its time; the text last, because its zone is mostly a guess. */
export function timesIn(el: Element, text: string): string[] {
  return [...MACHINE_TIMES.flatMap((name) => attributeOf(el, name) ?? []), text].filter(
    (value) => value !== '',
  )
}

/** Nothing but a time, so no one's words: a sentence may name a date too, and so does what is quoted to the letter. */
export function isBareTime(spot: Spot): boolean {
  const { el, name, own, size, says, bodies, isTime } = spot
  if (!isTime || size > LONGEST || VERBATIM.test(name)) return false
  if (name === 'time' || says.has('time')) return true
  // "ann wrote on 2026-11-20 10:20:"; a whole message, whose title is its time.
  if (says.has('author') || bodies > 0 || SENTENCE.test(own)) return false
  if (nameAfterTime(own) !== null || timeAfterFields(own) !== null || timeAfterFullName(own) !== null)
    return false
  if (nameAboveTime(spot) !== null) return false
  return (
    own.length <= 40 &&
    (FIGURES.test(own) || RELATIVE.test(own) || isMomentIn(name, own) || isTitledWithTime(el))
  )
}

const VERBATIM = /^(pre|code|blockquote)$/

/** "Moved to Friday, 9:00." "a.m." and "Uhr." end a time too. */
const SENTENCE = /\p{Ll}\p{L}{2,}.*(\d|\p{L}{4})[.!?]$/u

/** Nothing but a name and a time. */
export function isByline(spot: Spot): boolean {
  const { own, size } = spot
  if (size > LONGEST || size > own.length) return false
  return timeAfterName(own) !== null || nameAfterTime(own) !== null || nameAboveTime(spot) !== null
}

/** A line of which the time is a good part, and no sentence ends it: of a shape that no name is known of. */
export function isLineOfTime({ el, own, size, isTime }: Spot): boolean {
  if (!isTime || size > LONGEST || size > own.length || /[.!?。]$/.test(own)) return false
  const span = timeSpanIn(own, languageOf(el))
  return span !== null && (span.to - span.from) * 3 >= own.length
}
