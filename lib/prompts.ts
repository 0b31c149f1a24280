/** What Bouquet may ask unasked: one question a day over the whole product, the most important first. Pure. */
import type { CustomerKey } from './records/rows'

/** In order of importance. */
export const PROMPTS = ['backup-due', 'own-name', 'remember-style'] as const
export type PromptKind = (typeof PROMPTS)[number]

/** @property about the customer on screen, whom the question is about; null where it is about nobody. */
export type Question = { kind: PromptKind; about: CustomerKey | null }

export type Prompt = {
  kind: PromptKind
  isAboutCustomer?: boolean
  /** May look into the records; `now` in milliseconds since 1970. */
  isDue: (now: number, about: CustomerKey | null) => boolean | Promise<boolean>
}

/** "2026-11-28 own-name": which day was used up by which question, the last one last. */
export type Asked = readonly string[]

/**
 * A clock that jumps between two dates finds both used, and a day far ahead bars no other day: neither a flood nor
 * silence for years. Two weeks are longer than any such back and forth.
 */
const REMEMBERED = 14
/** The same question again only after a week: "not now" is an answer. */
const REST_DAYS = 7
const DAY_MS = 24 * 60 * 60_000

export function mayAsk(asked: Asked, now: number): boolean {
  return !asked.some((each) => each.startsWith(dayOf(now)))
}

export function withAsked(asked: Asked, kind: PromptKind, now: number): string[] {
  return [...asked, `${dayOf(now)} ${kind}`].slice(-REMEMBERED)
}

/** The first that is due, in order of importance; null: nothing to ask. */
export async function nextPrompt(
  prompts: readonly Prompt[],
  {
    off,
    asked,
    about,
    now,
  }: { off: readonly string[]; asked: Asked; about: CustomerKey | null; now: number },
): Promise<Question | null> {
  for (const kind of PROMPTS.filter((each) => !off.includes(each) && !rests(each, asked, now))) {
    const prompt = prompts.find((each) => each.kind === kind)
    if (!prompt || (prompt.isAboutCustomer && about === null)) continue
    if (await prompt.isDue(now, about)) return { kind, about: prompt.isAboutCustomer ? about : null }
  }
  return null
}

/** Also where the clock was set back by a few days; a day years ahead silences nothing. */
function rests(kind: PromptKind, asked: Asked, now: number): boolean {
  const today = Date.parse(dayOf(now))
  return asked.some((each) => {
    const [day = '', what] = each.split(' ')
    return what === kind && Math.abs(today - Date.parse(day)) < REST_DAYS * DAY_MS
  })
}

/** The calendar day where the person is. */
function dayOf(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
