/** What Bouquet may ask unasked: one question a day over the whole product, the most important first. Pure. */

/** In order of importance. */
export const PROMPTS = ['backup-due', 'own-name', 'remember-style'] as const
export type PromptKind = (typeof PROMPTS)[number]

/** @property isDue may look into the records; times in milliseconds since 1970. */
export type Prompt = { kind: PromptKind; isDue: (now: number) => boolean | Promise<boolean> }

/** Days of which the question was used up, the last one last; see `dayOf`. */
export type AskedDays = readonly string[]

/**
 * A clock that jumps between two dates finds both used, and a day far ahead bars no other day: neither a flood nor
 * silence for years. Two weeks are longer than any such back and forth.
 */
const REMEMBERED_DAYS = 14

export function mayAsk(asked: AskedDays, now: number): boolean {
  return !asked.includes(dayOf(now))
}

export function withDay(asked: AskedDays, now: number): AskedDays {
  return [...asked, dayOf(now)].slice(-REMEMBERED_DAYS)
}

/** The first that is due, in order of importance; null: nothing to ask. */
export async function nextPrompt(
  prompts: readonly Prompt[],
  off: readonly PromptKind[],
  now: number,
): Promise<PromptKind | null> {
  for (const kind of PROMPTS.filter((each) => !off.includes(each))) {
    const prompt = prompts.find((each) => each.kind === kind)
    if (prompt && (await prompt.isDue(now))) return kind
  }
  return null
}

/** The calendar day where the person is, "2026-11-28". */
function dayOf(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
