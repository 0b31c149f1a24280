/** What of an element's markup will be the same tomorrow and on another ticket: its stable features as selectors. */
import { attr } from '../dom'
import { attributesOf, nameOf } from '../native'
import { isStable, stableStart } from './stable-names'

export type Token = {
  selector: string
  /** 0…10: how sure it is to stay. */
  weight: number
}

/** Content, state or machinery: never a feature. */
const IGNORED =
  /^(class|id|style|href|src|srcset|alt|title|placeholder|value|content|tabindex|dir|lang|width|height|for|hidden|open|checked|disabled|readonly|draggable|contenteditable|datetime|target|rel|on.*|aria-.*|ng-.*|_ng.*|v-.*|x-.*|jsaction|jscontroller|jsname|data-v-.*|data-react.*|data-radix.*|data-state|data-hover|data-focus.*|data-active|data-selected|data-index|data-key|data-tooltip.*|data-original-title|data-turbo.*|data-action|data-controller|data-ember.*)$/
const WORD = /^[A-Za-z][A-Za-z_:./-]{0,40}$/
const MEANT = /^(article|section|main|header|footer|li|time|blockquote|h[1-6]|address|figure|dl|dt|dd|pre)$/

export function tokensOf(el: Element): Token[] {
  const name = nameOf(el)
  const own: Token[] = [...idTokens(el), ...classTokens(el)]
  for (const { name: attribute, value } of attributesOf(el)) {
    own.push(...attributeTokens(attribute, value))
  }
  const path = pathOf(attr(el, 'href'))
  if (path) own.push({ selector: `[href*="${path}"]`, weight: 4 })
  if (name.includes('-')) own.push({ selector: CSS.escape(name), weight: 7 })
  else if (MEANT.test(name)) own.push({ selector: name, weight: 3 })
  return own
}

/** For one element among its like: bare tags too. */
export const tagOf = (el: Element): string => CSS.escape(nameOf(el))

function idTokens(el: Element): Token[] {
  const id = attr(el, 'id') ?? ''
  if (isStable(id) && /^[A-Za-z][A-Za-z_-]{2,}$/.test(id))
    return [{ selector: `#${CSS.escape(id)}`, weight: 8 }]
  const start = /^([A-Za-z][A-Za-z_-]{2,}[_-])[\w-]*\d[\w-]*$/.exec(id)?.[1]
  return start ? [{ selector: `[id^="${start}"]`, weight: 5 }] : []
}

function classTokens(el: Element): Token[] {
  return (attr(el, 'class') ?? '').split(/\s+/).flatMap((name): Token[] => {
    if (name === '') return []
    if (isStable(name)) return [{ selector: `.${CSS.escape(name)}`, weight: isUtility(name) ? 2 : 6 }]
    const start = stableStart(name)
    return start ? [{ selector: `[class*="${start}"]`, weight: 4 }] : []
  })
}

/** Frameworks of small classes say how it looks, not what it is. */
const isUtility = (name: string): boolean =>
  /[:[\]/]/.test(name) ||
  /^-?(m|p|w|h|mx|my|mt|mb|ml|mr|px|py|pt|pb|pl|pr|gap|col|row|text|bg|border|rounded|flex|grid|items|justify|self|font|d|float|pull|ms|me|ps|pe|align|space|shadow|overflow|relative|absolute|block|inline|hidden|container|clearfix|wrap|nowrap)(-|$)/.test(
    name,
  )

function attributeTokens(name: string, value: string): Token[] {
  if (IGNORED.test(name)) return []
  const isData = name.includes('-') || name === 'role' || name === 'itemprop' || name === 'type'
  if (WORD.test(value)) return [{ selector: `[${CSS.escape(name)}="${value}"]`, weight: isData ? 9 : 5 }]
  const numbered = /^([A-Za-z][A-Za-z_-]{2,}[_:-])\d+$/.exec(value)?.[1]
  if (numbered) return [{ selector: `[${CSS.escape(name)}^="${numbered}"]`, weight: 6 }]
  return name.includes('-') ? [{ selector: `[${CSS.escape(name)}]`, weight: 5 }] : []
}

/** "/agent/users/" of a link to one of them: what kind of person it leads to. */
const pathOf = (href: string | null): string | null =>
  /^(?:https?:\/\/[^/]+)?[^?#]*?(\/[a-z][a-z_-]*\/)[\w-]*\d[\w-]*(?:[/?#].*)?$/.exec(href ?? '')?.[1] ?? null
