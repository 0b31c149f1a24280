/** Pictures hold no text, but say "lock", or whose side a message is of. */
import { attributeOf, closest, queryAll } from '../native'
import type { Block } from './blocks'

type Held = Pick<Block, 'el' | 'body'>

const isBeside = ({ body }: Held, el: Element) => !Node.prototype.contains.call(body.el, el)

/** Drawn ones, but those of buttons. */
export const iconsBeside = (block: Held): Element[] =>
  queryAll(block.el, 'svg, use').filter((icon) => isBeside(block, icon) && !closest(icon, 'button, a'))

/** The names of files: "CustomerPortal" of what all customers have. */
export const picturesBeside = (block: Held): string[] =>
  queryAll(block.el, 'img[src]')
    .slice(0, MOST)
    .filter((picture) => isBeside(block, picture))
    .flatMap((picture) => FILE.exec(attributeOf(picture, 'src') ?? '')?.[1] ?? [])

/** A message can show endless ones. */
const MOST = 20

const FILE = /^[^?#]{0,200}?([a-z][a-z_-]{2,40})\.(?:png|svg|gif|jpe?g|webp)(?:[?#]|$)/i
