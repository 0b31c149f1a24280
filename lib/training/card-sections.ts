/** Parts of the model card that are renewed alone: each between two marks that the card does not show. */

const SECTIONS = {
  evaluation: 'evaluation: written by `npm run evaluate -- --card`',
  families: 'families: from families.md',
  second: 'second reading: from second/README.md',
} as const

export type Section = keyof typeof SECTIONS

const startOf = (name: Section) => `<!-- ${SECTIONS[name]} -->`
const endOf = (name: Section) => `<!-- end of ${SECTIONS[name].split(':')[0]} -->`

export function sectionWith(name: Section, body: string): string {
  return `${startOf(name)}\n${body}${body && '\n'}${endOf(name)}`
}

/** What stands between the marks; null where they are missing. */
export function sectionOf(card: string, name: Section): string | null {
  const start = card.indexOf(startOf(name))
  const end = card.indexOf(endOf(name))
  return start < 0 || end < start ? null : card.slice(start + startOf(name).length, end).trim()
}

/** Unchanged where the marks are missing. */
export function withSection(card: string, name: Section, body: string): string {
  if (sectionOf(card, name) === null) return card
  const [before = ''] = card.split(startOf(name))
  const after = card.slice(card.indexOf(endOf(name)) + endOf(name).length)
  return `${before}${sectionWith(name, body)}${after}`
}

/** A text of its own file as a chapter: under the card's heading, its own headings two levels deeper. */
export function chapter(heading: string, text: string | null): string {
  if (text === null) return ''
  const lines = text.trim().split('\n')
  const own = lines[0]?.startsWith('# ') ? lines.slice(1) : lines
  let isCode = false
  const deeper = own.map((line) => {
    if (line.startsWith('```')) isCode = !isCode
    return isCode ? line : line.replace(/^(#{1,4}) /, '##$1 ').replace(/^#{6,} /, '###### ')
  })
  return `## ${heading}\n\n${deeper.join('\n').trim()}`
}
