/** The directory as it is shown and edited. Pure. */
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow } from '@/lib/records/rows'
import { mailAddress } from '@/lib/sharing/mail-address'

/** What complaints are about, as the reading names it. */
export const THEMES = [
  'billing',
  'delivery',
  'access',
  'policy',
  'broken',
  'missing-feature',
  'slow',
  'rude',
] as const
export type Theme = (typeof THEMES)[number]

export const isTheme = (word: string): word is Theme => THEMES.some((theme) => theme === word)

const RANK: Readonly<Record<PersonRow['role'], number>> = { me: 0, manager: 1, leader: 2, colleague: 3 }

/** Without the agent; leaders first, then by name as people of this language sort. */
export function directoryOf(people: readonly PersonRow[], language: string): PersonRow[] {
  return people
    .filter(({ role }) => role !== 'me')
    .sort((a, b) => RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name, language))
}

/** Everything that the agent may change: for an edit of one field, and for an undo of all. */
export function inputOf(person: PersonRow): PersonInput {
  const { role, name, aliases, email, channelId, way, leaderId, department, themes, escalation } = person
  return { role, name, aliases, email, channelId, way, leaderId, department, themes, escalation }
}

export function toggled(themes: readonly string[], theme: Theme): string[] {
  return themes.includes(theme) ? themes.filter((each) => each !== theme) : [...themes, theme]
}

/** Empty is fine; else it must be what can stand in the "to" of a mail. */
export function isAddress(text: string): boolean {
  return text.trim() === '' || mailAddress(text) !== null
}
