/** What somebody did, told in one line among what people say: "Ann Lee set the state to Open, 3 hours ago". */
import { isNamed } from './author'
import type { Block } from './blocks'
import type { Survey } from './spot'
import { timeSpanIn } from './time-span'
import { languageOf } from './times'

const LONGEST = 120

/** Without the lines that begin with the name of whoever wrote another message, and bear none of their own. */
export function withoutDeeds({ spots }: Survey, blocks: Block[]): Block[] {
  const names = [...new Set(blocks.flatMap(({ author }) => author.name ?? author.email ?? []))]
  const isDeed = (block: Block) => {
    const { size = 0, own = '', el } = spots.slice(block.from, block.to).find(({ own }) => own !== '') ?? {}
    if (isNamed(block) || block.isOpening || !el || size !== own.length || size > LONGEST) return false
    const isBegun = names.some((name) => own.startsWith(`${name} `))
    return isBegun && timeSpanIn(own, languageOf(el)) !== null
  }
  return names.length > 1 ? blocks.filter((block) => !isDeed(block)) : blocks
}
