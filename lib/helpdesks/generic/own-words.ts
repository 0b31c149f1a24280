/** What an author wrote in a block, as far as it is asked for: without what is quoted. */
import type { Block } from './blocks'
import type { Survey } from './spot'

/** @param most letters after which nothing more is taken. */
export function ownWords({ spots }: Survey, { body: { at: from, skip, said } }: Block, most: number): string {
  if (said !== undefined) return said.replace(/^\s*>.*$\n?/gm, '').slice(0, most)
  let text = ''
  const end = spots[from]?.end ?? from
  for (let at = from; at < end && text.length < most; at++) {
    const { name, own, el, isControl, end: last } = spots[at] as (typeof spots)[number]
    if (skip.has(el) || isControl || name === 'blockquote' || own.startsWith('>')) at = last - 1
    else if (own !== '') text += `${own}\n`
  }
  return text
}
