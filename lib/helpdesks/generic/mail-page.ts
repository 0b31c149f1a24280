/** A page of one mail, as archives of lists have it: a list of its head's lines, and right below the words as they were typed. */
import { toPerson } from '../person'
import type { Person } from '../types'
import { type Block, blocksOf } from './blocks'
import { FIGURES } from './figures'
import { FULL } from './person-link'
import type { Spot, Survey } from './spot'

/** Lines of a head: who, to whom, when. */
const FEWEST = 3
/** A rule or an empty box may stand between. */
const NEAR = 4

/** Null where the page holds no such mail. */
export function mailIn(survey: Survey): Block[] | null {
  const { spots } = survey
  const heads = spots.flatMap(({ name, mails }, at) => (LIST.test(name) && mails > 0 ? [at] : []))
  for (const from of heads) {
    const bodyFrom = wordsAfter(spots, from)
    const lines = bodyFrom === null ? [] : linesIn(spots, from)
    const sender = senderIn(lines)
    const time = timeIn(lines)
    if (bodyFrom === null || sender === null || time === null) continue
    const range = { from, to: spots[bodyFrom]?.end ?? from, bodyFrom, without: new Set<Element>() }
    return blocksOf(survey, [range]).map((block) => ({ ...block, author: sender, authorAt: from, time }))
  }
  return null
}

const LIST = /^(ul|ol|dl|table)$/

function wordsAfter(spots: Spot[], head: number): number | null {
  const { up } = spots[head] as Spot
  let at = spots[head]?.end ?? 0
  for (let steps = 0; steps < NEAR && spots[at]?.up === up; at = spots[at]?.end ?? 0, steps++) {
    const { name, size } = spots[at] as Spot
    if (size > 0) return name === 'pre' ? at : null
  }
  return null
}

/** "From: Ann Lee <ann@…>", each with its label. */
function linesIn(spots: Spot[], head: number): string[] {
  const { end } = spots[head] as Spot
  const lines: string[] = []
  for (let at = head + 1; at < end; at++)
    if (/^(li|tr|dd)$/.test(spots[at]?.name ?? '')) lines.push((spots[at]?.el.textContent ?? '').trim())
  return lines.length >= FEWEST && lines.every((line) => LABEL.test(line)) ? lines : []
}

const LABEL = /^\p{L}[\p{L}\s-]{0,24}[:：]\s*/u

/** Of the lines the one that is called so, else the first that has somebody's whole name: a list has one word. */
function senderIn(lines: readonly string[]): Person | null {
  const people = lines.map((line) => toPerson(line.replace(LABEL, '')))
  const called = lines.findIndex((line) => /^from\s*[:：]/i.test(line))
  const sender = people[called] ?? people.find(({ name, email }) => email !== null && FULL.test(name ?? ''))
  return sender?.email ? sender : null
}

function timeIn(lines: readonly string[]): string | null {
  const line = lines.find((each) => !each.includes('@') && FIGURES.test(each))
  return line?.replace(LABEL, '') ?? null
}
