/** Pages of ticket systems that nobody made: what the reader of any page finds where one part is set another way, or all. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import { changesOf, someOf } from '../made-pages/choose'
import { makeOther, type OtherChoice, otherChoices, usualOther } from '../made-pages/others'
import { type Choice, choices, makePage, usual } from '../made-pages/page'
import { type Score, scoreOfSaid, sumOf } from './generic-score'
import { readerOfMade } from './made-in-place'

let browser: Browser
let read: (made: { url: string; html: string }) => Promise<TicketSnapshot | null>

beforeAll(async () => {
  browser = await launchChromium()
  read = await readerOfMade(browser)
})
afterAll(() => browser?.close())

async function scoreOn(choice: Choice): Promise<Score> {
  const made = makePage(choice)
  return scoreOfSaid(made.truth.messages, await read(made))
}

// Floors of what was measured, less two points; they may only rise, and what is read of other pages may only sink.
describe('pages that nobody made', { tags: 'long', timeout: 120_000 }, () => {
  it('gives most messages where one part is another than usual', async () => {
    const { story: _, ...parts } = choices
    const ways = new Map<string, Score[]>()
    for (const story of choices.story)
      for (const { name, choice } of changesOf(parts, { ...usual, told: 'asker field', story }))
        ways.set(name, [...(ways.get(name) ?? []), await scoreOn(choice)])
    const weak = [...ways].filter(([, scores]) => foundIn(sumOf(scores)) < WEAK).map(([name]) => name)
    expectFloor('one part changed', [...ways.values()].flat(), FLOOR.changed)
    say(`  less than ${WEAK * 100} % found: ${weak.join(', ') || 'none'}`)
  })

  it('gives many messages where every part is set by chance', async () => {
    const scores: Score[] = []
    for (const choice of someOf(choices, 300, SEED)) scores.push(await scoreOn(choice))
    expectFloor('by chance', scores, FLOOR.chance)
  })

  it('gives nothing on most pages without a conversation', async () => {
    const usuals = otherChoices.kind.map((kind) => ({ ...usualOther, kind }))
    const taken = await kindsRead(usuals)
    say(`${usuals.length} kinds of other pages: ${taken.length} read: ${taken.join(', ')}`)
    expect(taken.length).toBeLessThanOrEqual(FLOOR.kinds)

    const others = otherChoices.kind.flatMap((kind, index) =>
      [...someOf(otherChoices, EACH, SEED + index)].map((choice) => ({ ...choice, kind })),
    )
    const kinds = await kindsRead(others)
    const counted = otherChoices.kind.map(
      (kind) => [kind, kinds.filter((one) => one === kind).length] as const,
    )
    const most = counted.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one)
    say(
      `${others.length} other pages by chance: ${kinds.length} read: ${most.map((one) => one.join(' ')).join(', ')}`,
    )
    expect(kinds.length / others.length).toBeLessThanOrEqual(FLOOR.others)
  })
})

async function kindsRead(others: readonly OtherChoice[]): Promise<string[]> {
  const kinds: string[] = []
  for (const choice of others) if (await read(makeOther(choice))) kinds.push(choice.kind)
  return kinds
}

function expectFloor(name: string, scores: Score[], floor: { found: number; roles: number }): void {
  const sum = sumOf(scores)
  const { messages, found, roles, surplus } = sum
  say(`${scores.length} pages, ${name}: ${found} of ${messages} found, ${roles} roles, ${surplus} more`)
  expect(foundIn(sum)).toBeGreaterThanOrEqual(floor.found)
  expect(roles / messages).toBeGreaterThanOrEqual(floor.roles)
}

const foundIn = ({ found, messages }: Score) => found / messages

const say = (line: string) => process.stdout.write(`${line}\n`)

const SEED = 12_345
/** Of each kind. */
const EACH = 8
const WEAK = 0.8

const FLOOR = {
  changed: { found: 0.97, roles: 0.96 },
  chance: { found: 0.76, roles: 0.65 },
  kinds: 4,
  others: 0.2,
}
