/** Whose words a block holds: by what its markup says of it alone, and by who else the page says the author is. */
import { attributeOf } from '../native'
import type { MessageRole, Person } from '../types'
import type { Block } from './blocks'
import type { Known } from './people'
import type { Spot, Survey } from './spot'

/** Tokens of the markup around the words; those that all blocks have tell nothing. */
export function rolesOf(survey: Survey, blocks: readonly Block[], known: Known): MessageRole[] {
  const alike = blocks.filter(({ isOpening }) => !isOpening)
  const tokens = new Map(alike.map((block) => [block, tokensOf(survey, block)]))
  const counts = new Map<string, number>()
  for (const each of tokens.values())
    for (const token of each) counts.set(token, (counts.get(token) ?? 0) + 1)
  const marks = blocks.map((block) => {
    const telling = [...(tokens.get(block) ?? [])].filter((token) => counts.get(token) !== alike.length)
    return marksOf(survey, telling)
  })
  const isCustomer = customersOf(blocks, marks, known)
  return blocks.map(({ author }, index) => {
    if (marks[index]?.isNote) return 'note'
    if (marks[index]?.isAutomatic) return 'system'
    return isCustomer(author, index) ? 'customer' : 'agent'
  })
}

type Marks = { isNote: boolean; isAutomatic: boolean; lean: number }

function marksOf({ vocabulary }: Survey, tokens: string[]): Marks {
  const said = tokens.map(vocabulary.ofToken)
  const isNote = said.some((says) => says.has('internal')) || said.some((says) => says.has('note'))
  let lean = 0
  for (const says of said) {
    if (says.has('customer')) lean += 2
    else if (says.has('agent')) lean -= 2
    else if (says.has('user')) lean += 1
  }
  return { isNote, isAutomatic: said.some((says) => says.has('automatic')), lean }
}

/** All blocks of one author have one role, notes apart: what one of them says holds for the others. */
function customersOf(blocks: readonly Block[], marks: Marks[], known: Known) {
  const leans = new Map<string, number>()
  blocks.forEach(({ author }, index) => {
    const key = keyOf(author, index)
    const before = leans.get(key) ?? known.leanOf(author)
    leans.set(key, before + (marks[index]?.lean ?? 0))
  })
  // Where nothing says who the customer is, whoever began asked.
  const first = blocks.findIndex((_, index) => !marks[index]?.isNote && !marks[index]?.isAutomatic)
  const begun = blocks[first] && keyOf(blocks[first].author, first)
  const isTold = [...leans.values()].some((lean) => lean > 0)
  return (author: Person, index: number) => {
    const key = keyOf(author, index)
    const lean = leans.get(key) ?? 0
    return isTold ? lean > 0 : lean === 0 && key === begun
  }
}

const keyOf = ({ name, email }: Person, index: number) => email ?? name ?? `#${index}`

function tokensOf({ spots }: Survey, { from, to, body }: Block): Set<string> {
  const tokens = new Set<string>()
  for (let at = from; at < to; at++) {
    const { el } = spots[at] as Spot
    if (at === body.at) {
      addTokens(tokens, el)
      at = (spots[at] as Spot).end - 1
    } else addTokens(tokens, el)
  }
  return tokens
}

function addTokens(tokens: Set<string>, el: Element) {
  for (const attribute of [
    'class',
    'data-role',
    'data-type',
    'data-kind',
    'data-author-type',
    'data-direction',
    'data-side',
  ])
    for (const token of (attributeOf(el, attribute) ?? '').split(/\s+/))
      if (token !== '') tokens.add(token.replace(/\d+/g, '#'))
}
