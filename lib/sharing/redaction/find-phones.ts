/** Telephone numbers, international and local; dates, prices, versions and order numbers stay. */

import type { Removed } from '../types'
import type { DigitRun, Group } from './digit-runs'
import { contextOf, isInAddress } from './number-context'

/** E.164: at most 15 digits. */
const LONGEST = 15
const SHORTEST_INTERNATIONAL = 8
/** Where a word before it says that it is one. */
const SHORTEST_NAMED = 6
/** With the 0 that many countries dial first: 02 123 45 67 to 0664 123 45678. */
const TRUNK = { shortest: 9, longest: 12 }

/** Local ways of writing, by sizes of the groups and the first digits; the longer first. */
const SHAPES: readonly { sizes: number[]; first: RegExp; joint?: RegExp }[] = [
  { sizes: [1, 3, 3, 2, 2], first: /^[78]/ },
  { sizes: [1, 3, 3, 4], first: /^1/ },
  { sizes: [3, 3, 2, 2], first: /^[3-9]/ },
  { sizes: [3, 2, 2, 2], first: /^[5-9]/ },
  { sizes: [2, 3, 2, 2], first: /^[89]/ },
  { sizes: [3, 2, 3], first: /^[49]/, joint: /^[ \u00A0]$/ },
  { sizes: [3, 3, 4], first: /^[2-9]/ },
  { sizes: [3, 4, 4], first: /^1/ },
  { sizes: [2, 5, 4], first: /^[1-9]/, joint: /[)）]/ },
  { sizes: [2, 4, 4], first: /^[1-9]/, joint: /[)）]/ },
  { sizes: [3, 3, 3], first: /^[5-9]/, joint: /^[ \u00A0-]$/ },
  { sizes: [3, 7], first: /^3/ },
  { sizes: [5, 5], first: /^[6-9]/ },
]

const MONEY_BEFORE = /[$€£¥₽₾₹] ?$/
const MONEY_AFTER =
  /^ ?(?:[$€£¥₽₾₹%]|(?:eur|usd|gbp|chf|jpy|gel|kr|zł|ft|руб|円|euro|dollar|lari|yen)(?!\p{L}))/iu
/** Glued to a sign, a number is a part of a name: INV-0123, #0123, v0123. */
const GLUED = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Geor}\d][-_/.]?$|[#№_]$/u
/** "orders 0123456789 and 0123456790". */
const LIST = /^[\s,;&/+]*(?:\p{L}{1,3}\s)?$/u

export function findPhones(text: string, runs: readonly DigitRun[]): Removed[] {
  const found: Removed[] = []
  let orderEnd = -1
  for (const run of runs) {
    for (let i = 0; i < run.groups.length; i++) {
      // Too short for any: the words around it need not be looked at.
      if (reach(run, i, SHORTEST_NAMED, LONGEST) === null) continue
      const start = run.groups[i]?.start ?? 0
      const isOrder = orderEnd >= 0 && start - orderEnd < 8 && LIST.test(text.slice(orderEnd, start))
      const context = isOrder ? 'order' : contextOf(text, start)
      const date = isDate(run, i)
      const last = date ? null : lastOfPhone(text, run, i, context)
      if (context === 'order' && last === null) orderEnd = run.groups[i]?.end ?? -1
      if (last !== null) found.push(removed(text, run, i, last))
      i = date ? i + 2 : (last ?? i)
    }
  }
  return found
}

type Context = ReturnType<typeof contextOf>

function lastOfPhone(text: string, run: DigitRun, i: number, context: Context): number | null {
  const group = run.groups[i] as Group
  if (isInAddress(text, group.start)) return null
  const before = text.slice(Math.max(0, group.start - 4), group.start)
  if (/(?<![\p{L}\p{N}])[+＋][ (（]?$/u.test(before)) return reach(run, i, SHORTEST_INTERNATIONAL, LONGEST)
  if (context === 'order' || (i === 0 && /[#№]$/.test(before))) return null
  if (context === 'phone') return reach(run, i, SHORTEST_NAMED, LONGEST)
  if (GLUED.test(before) || MONEY_BEFORE.test(before)) return null
  const last = localEnd(run, i)
  const end = last === null ? 0 : (run.groups[last]?.end ?? 0)
  return last === null || MONEY_AFTER.test(text.slice(end, end + 8)) ? null : last
}

function localEnd(run: DigitRun, i: number): number | null {
  const first = run.groups[i]?.digits ?? ''
  if (/^00[1-9]/.test(first) || (first === '00' && run.joints[i] === ' '))
    return reach(run, i, 11, LONGEST + 2)
  if (/^0[1-9]/.test(first)) return reach(run, i, TRUNK.shortest, TRUNK.longest)
  for (const { sizes, first: digits, joint } of SHAPES) {
    const last = i + sizes.length - 1
    const joints = run.joints.slice(i, last)
    const fits = sizes.every((size, at) => run.groups[i + at]?.digits.length === size)
    // A further group after a hyphen or dot means a longer code.
    const ends = !/^[-./]$/.test(run.joints[last] ?? '')
    const joined =
      !joint ||
      (joint.source.startsWith('^') ? joints.every((each) => joint.test(each)) : joint.test(joints[0] ?? ''))
    if (fits && ends && joined && digits.test(first)) return last
  }
  return null
}

/** As many groups as fit, not into a date, and not a lone digit after a space ("… 2 pieces"). */
function reach(run: DigitRun, i: number, shortest: number, longest: number): number | null {
  let total = 0
  let last: number | null = null
  for (let at = i; at < run.groups.length; at++) {
    const size = run.groups[at]?.digits.length ?? 0
    if (total + size > longest || (at > i && isDate(run, at))) break
    total += size
    const isLone = at > i && size === 1 && run.joints[at - 1] === ' '
    if (total >= shortest && !isLone) last = at
  }
  return last
}

/** 22.11.2026, 11/22/2026, 2026-11-22. */
function isDate(run: DigitRun, i: number): boolean {
  const [a = '', b = '', c = ''] = run.groups.slice(i, i + 3).map((group) => group.digits)
  const joint = run.joints[i] ?? ''
  if (!/^[-./]$/.test(joint) || run.joints[i + 1] !== joint) return false
  const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)
  const isDay = (digits: string) => /^\d\d?$/.test(digits) && Number(digits) <= 31
  return isDay(b) && ((isYear(a) && isDay(c)) || (isDay(a) && isYear(c)))
}

function removed(text: string, run: DigitRun, first: number, last: number): Removed {
  const from = run.groups[first]?.start ?? 0
  const lead = /[(（]?(?:[+＋] ?)?[(（]?$/.exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? ''
  const closes = run.joints.slice(first, last).some((joint) => /[)）]/.test(joint))
  // A bracket that is closed only behind the number belongs to the sentence.
  const start = from - (closes ? lead : lead.replace(/[(（]/g, '')).length
  return { kind: 'phone', start, end: run.groups[last]?.end ?? 0 }
}
