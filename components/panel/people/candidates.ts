/** Whom a problem can be escalated to, and whom to thank: who suits best stands first. Pure. */
import { fold } from '@/lib/reading/normalise'
import type { PersonRow } from '@/lib/records/rows'

export type Matter = {
  /** Of the complaint, as the reading names it; null where there is none. */
  theme: string | null
  /** The theme as people call it; empty where there is none. */
  themeName: string
  /** Subject and tags of the ticket. */
  words: string
}

export type Candidate = {
  person: PersonRow
  /** `theme`: they decide this · `words`: their words or their department stand in it · null: nothing says so. */
  fit: 'theme' | 'words' | null
}

/** Those to whom problems can be escalated first, and of them those who decide this matter; without the agent. */
export function candidatesFor(people: readonly PersonRow[], matter: Matter, language: string): Candidate[] {
  return others(people)
    .map((person) => ({ person, fit: person.escalation === 'yes' ? fitOf(person, matter) : null }))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        leading(a.person) - leading(b.person) ||
        a.person.name.localeCompare(b.person.name, language),
    )
}

/** Colleagues first: they are thanked most. */
export function colleaguesIn(people: readonly PersonRow[], language: string): Candidate[] {
  return others(people)
    .map((person) => ({ person, fit: null }))
    .sort(
      (a, b) => leading(b.person) - leading(a.person) || a.person.name.localeCompare(b.person.name, language),
    )
}

/** By any of their names, department and themes, as far as it is typed. */
export function found(candidates: readonly Candidate[], query: string, nameOf: (theme: string) => string) {
  const typed = fold(query.trim())
  return candidates.filter(({ person: { name, aliases, department, themes } }) =>
    [name, ...aliases, department, ...themes, ...themes.map(nameOf)].some((each) =>
      fold(each).includes(typed),
    ),
  )
}

export type Picked = { personId: string | null; name: string }

/** Who was picked as the directory has them now: a name may have entered it since, or somebody left it. */
export function inDirectory(picked: Picked | null, people: readonly PersonRow[]): Picked | null {
  if (!picked) return null
  const known = others(people)
  const person =
    known.find(({ id }) => id === picked.personId) ?? known.find(({ name }) => name === picked.name)
  return { personId: person?.id ?? null, name: person?.name ?? picked.name }
}

const others = (people: readonly PersonRow[]) => people.filter(({ role, name }) => role !== 'me' && name)

function rankOf({ person, fit }: Candidate): number {
  if (fit) return fit === 'theme' ? 0 : 1
  return person.escalation === 'yes' ? 2 : 3
}

const leading = ({ role }: PersonRow): number => (role === 'colleague' ? 1 : 0)

function fitOf({ themes, department }: PersonRow, { theme, themeName, words }: Matter): Candidate['fit'] {
  const isTheme = (word: string) => word === theme || (themeName !== '' && fold(word) === fold(themeName))
  if (themes.some(isTheme)) return 'theme'
  const own = [...themes, department].filter((word) => word.trim() !== '')
  return own.some((word) => standsIn(word, `${words} ${themeName}`)) ? 'words' : null
}

/** As whole words; a script without spaces has none, there it may stand anywhere. */
function standsIn(word: string, text: string): boolean {
  const apart = (each: string) =>
    ` ${fold(each)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  const wanted = apart(word)
  if (!wanted.trim()) return false
  return apart(text).includes(/[\u3040-\u30ff\u3400-\u9fff]/.test(wanted) ? wanted.trim() : wanted)
}
