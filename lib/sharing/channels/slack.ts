/** Incoming webhooks of Slack, and of what takes the same payload (Mattermost, Rocket.Chat, Zulip). */
import type { AddressProblem, Channel } from '../types'

export const slack: Channel = {
  kind: 'slack',
  check,
  origin: (address) => new URL(address.trim()).origin,
  send: ({ text }, address, post) => post(address.trim(), { text: plain(text), mrkdwn: false }),
}

/** The page's content security policy lets plain http reach these two only. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1'])

function check(address: string): AddressProblem | null {
  const text = address.trim()
  if (text === '') return 'empty'
  if (!URL.canParse(text)) return 'malformed'
  const url = new URL(text)
  const isLoopback = url.protocol === 'http:' && LOOPBACK.has(url.hostname)
  if (url.protocol !== 'https:' && !isLoopback) return 'not-https'
  // fetch refuses such an address outright.
  return url.username || url.password ? 'has-login' : null
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** They look the same and mark nothing; a backslash would be seen in Slack, an invisible space does not help. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }
const NOT_A_LINK = '\u200B'
/** An address (left alone, so that it stays clickable), or what could format, link or call somebody. */
const ADDRESS_OR_MARK = /https?:\/\/[^\s<>"\]*`]+|[*_~`]|\](?=[([])|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu

/**
 * A customer's words stay words. `&<>` as Slack asks, which also disarms `<!channel>`, `<@U…>` and `<url|text>`;
 * marks that could open or close formatting, Markdown links and `@channel` for servers that ignore `mrkdwn: false`.
 */
function plain(text: string): string {
  const unmarked = text.replace(ADDRESS_OR_MARK, (found: string, at: number) => {
    if (found === ']' || found === '@') return `${found}${NOT_A_LINK}`
    return found.length === 1 && marks(text, at) ? (LOOK_ALIKES[found] ?? found) : found
  })
  return unmarked.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Inside a word (snake_case) or between spaces (2 * 3) a sign formats nothing. */
function marks(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (isWord(before) && isWord(after)) return text.charAt(at) !== '_'
  return !(/^\s?$/.test(before) && /^\s?$/.test(after))
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}
