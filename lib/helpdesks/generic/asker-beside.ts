/** Who asked, where the question bears no name and no label tells it: whose name a field beside the talk has. */
import type { MessageRole } from '../types'
import { isNamed } from './author'
import type { Block } from './blocks'
import { isHead } from './page-people'
import type { Known } from './people'
import type { Survey } from './spot'

type Told = {
  known: Known
  within: { own: (at: number) => boolean }
  messages: readonly (Block & { role: MessageRole })[]
}

/** One of those who talk; null where none of them is named there, or it may be several. */
export function askerBeside({ spots }: Survey, { known: { leanOf }, within, messages }: Told): string | null {
  const others = messages.filter((message) => isNamed(message) && message.role !== 'note')
  const named = new Set<string>()
  // In the menu of who is signed in, in the choice of who is to answer.
  const acting = new Set<string>()
  const names = new Set(others.flatMap(({ author }) => author.name ?? []))
  spots.forEach(({ own, el, isControl }, at) => {
    const name = own.length <= LONGEST && !within.own(at) ? nameIn(own, names) : null
    if (name !== null && (isControl || !isHead(el))) (isControl ? acting : named).add(name)
  })
  const beside = others.filter(({ author }) => named.has(author.name ?? ''))
  const asking = beside.find(({ role }) => role === 'customer')
  if (asking) return asking.author.name
  // The answer of somebody else may be taken for the question: of two who are named there one may be known to answer.
  const known = new Set(beside.flatMap(({ author }) => author.name ?? []))
  const free = [...known].filter((name) => leanOf({ name, email: null }) >= 0 && !acting.has(name))
  return known.size > 1 && free.length === 1 ? (free[0] ?? null) : null
}

const LONGEST = 80

/** "Ann Lee", "Ann Lee, Kyiv", "Ann Lee (Sales)". */
const nameIn = (own: string, names: ReadonlySet<string>): string | null => {
  const name = own.split(/,\s|\s\(/)[0] ?? own
  return names.has(name) ? name : null
}
