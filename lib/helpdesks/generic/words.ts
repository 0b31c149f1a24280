/** The developers' own words in a page's markup (class, id, itemprop, test ids), which no language changes. */
import { attributeNamesOf, attributeOf } from '../native'

/** What a word of the markup says about its element. */
const MEANINGS = {
  author:
    /^(author|from|sender|creator|poster|submitter|byline|reporter|fn|commenter|writer|username|fullname)$/,
  person:
    /^(name|user|usr|nick|nickname|by|person|displayname|actor|who|member|contact|customer|agent|owner|staff)$/,
  opening: /^(desc|description|issue|question|problem|initial|original|opening|prose|wiki|markdown)$/,
  /** The text of a ticket, where it stands under nobody's name. */
  told: /^(desc|description|question|problem|initial|opening|markdown)$/,
  message:
    /^(message|msg|comment|note|bugnote|reply|post|article|conversation|journal|thread|chat|followup|bubble|mail|email|response|entry|communication|interaction)s?$/,
  subject: /(subject|summary|headline|topic)$/,
  thing: /^(ticket|issue|case|bug|conversation|request|incident|question|thread)$/,
  event: /^(event|log|activity|system|audit|history|changes?|separator|divider|notification)$/,
  draft: /^drafts?$/,
  automatic: /^(system|bot|automated|automatic|autoreply)$/,
  customer:
    /^(customer|client|requesters?|requestors?|enduser|visitor|vis|guest|incoming|inbound|received|consumer|external|reporter|contact|submitter|lead|caller|requested|reported|raised|asker|buyer|subscriber|initiator|starter|opener)$/,
  agent:
    /(box|bar|row|post|head|message|reply|comment)staff$|^(agent|staff|worker|admin|operator|support|outgoing|outbound|sent|team|employee|technician|moderator|supporter|representative|advisor|consultant|assignees?|assigned|handler|responsible|developer)$/,
  user: /^(user|enduser)$/,
  /** Of a ticket: who works on it, or whose it is. */
  owner: /^owner$/,
  /** Whoever looks at the page. */
  mine: /^(own|mine|myself)$/,
  signature: /^(signature|sig)$/,
  answer: /^(answer|response|reply|replied)$/,
  internal: /internal|private|staffonly|^(whisper|secret|lock|locked|confidential|nonpublic|notvisible)$/,
  /** Notes are yellow in most products. */
  tinted: /^(warning|amber|yellow)$/,
  left: /^(left|start)$/,
  right: /^(right|end)$/,
  note: /^notes?$/,
  stored: /^(canned|macro|snippet|template|boilerplate|article|faq|kb|saved)s?$/,
  viewer: /^(loggedas|logged|session|usermenu|logout|signed)$|welcome$/,
  /** Of the page's own head: the menu of who is signed in. */
  menu: /^(current|me|my|account|profile|user|avatar)$/,
} as const

/** Only where it is the last word: a `comment-header` is a header and no comment. */
const LAST = {
  time: /^(date|time|datetime|timestamp|timeago|reltime|ago|dateline)$/,
  notName:
    /^(role|badge|avatar|icons?|type|count|level|initials?|status|tag|title|rank|key|label|caption|assistive|pic|img|online|joined|posts|ip|to|cc|bcc|recipients?)$/,
  body: /^(body|contents?|text|message|msg|comment|desc|description|markdown|wiki|prose|html|detail|note|post)$/,
  list: /^(lists?|rows?|inbox|queue|sidebar|nav|menu|grid|table|results?|related|recent|suggestions?|search|widget|dashboard|tabs?)$/,
  chrome:
    /^(actions?|buttons?|btn|toolbar|menu|dropdown|footer|foot|attachments?|files?|header|heading|head|meta|contextual|controls?|tools?|avatar|badge|changes|details|reactions?|permalink|pagination|tooltip|assistive|date|info|label)$/,
  title: /title$/,
  me: /^(me|self)$/,
} as const

export type Meaning = keyof typeof MEANINGS | keyof typeof LAST

const ACT = /^(edit|delete|remove|add|cancel|save|toggle)$/
const DONE_WITH: readonly Meaning[] = ['message', 'body']
/** "file-name", "action-name": no person's. */
const THING =
  /^(action|attachment|button|category|channel|column|department|domain|event|field|file|filter|form|group|host|inbox|item|key|label|list|mailbox|menu|option|page|priority|product|project|property|queue|site|status|tab|tag|team|ticket|topic|type)$/
const SIDE = /^(customer|client|contact|requester|agent|user|staff)s?$/
const ANYWHERE = Object.entries(MEANINGS) as [Meaning, RegExp][]
const AT_THE_END = Object.entries(LAST) as [Meaning, RegExp][]
const NOTHING: ReadonlySet<Meaning> = new Set()
/** A page can invent endless classes. */
const MAX_TOKENS = 16

export type Vocabulary = {
  /** All that the markup of one element says. @param name of the element. @param isBare it has no attribute. */
  of: (el: Element, name: string, isBare: boolean) => ReadonlySet<Meaning>
  /** What one class token says. */
  ofToken: (token: string) => ReadonlySet<Meaning>
}

/** Pages repeat themselves, so every string is understood once; for one reading only, or a page could fill it up. */
export function createVocabulary(): Vocabulary {
  const known = new Map<string, ReadonlySet<Meaning>>()
  const elements = new Map<string, ReadonlySet<Meaning>>()
  const ofToken = (token: string): ReadonlySet<Meaning> => {
    if (token === '') return NOTHING
    const before = known.get(token)
    if (before) return before
    const all = wordsOf(token)
    // "author-not-current-user", "current-user-or-guest".
    const not = all.indexOf('not', 1)
    const words = all.slice(0, not < 0 ? undefined : not).filter((_, at) => all[at - 1] !== 'or')
    // "VisibleForCustomer", "send-to-client": whom it is for says nothing of who wrote it.
    const beside = words.filter((word, at) => {
      const last = words[at - 1] ?? ''
      return !(/^(for|to)$/.test(last) && SIDE.test(word)) && !(word === 'name' && THING.test(last))
    })
    // "quoted-text": words of an earlier message in this one.
    const last = words.some((word) => word.startsWith('quote')) ? '' : (words.at(-1) ?? '')
    const meanings = new Set([
      ...ANYWHERE.filter(([, word]) => beside.some((each) => word.test(each))).map(([name]) => name),
      ...AT_THE_END.filter(([, word]) => word.test(last)).map(([name]) => name),
    ])
    // "delete-comment" is what can be done with one.
    if (words.length > 1 && ACT.test(words[0] ?? '')) for (const each of DONE_WITH) meanings.delete(each)
    known.set(token, meanings)
    return meanings
  }
  const of: Vocabulary['of'] = (el, name, isBare) => {
    const markup = markupOf(el, name, isBare)
    if (markup === '') return NOTHING
    const before = elements.get(markup)
    if (before) return before
    const meanings = new Set(markup.split(/\s+/, MAX_TOKENS).flatMap((token) => [...ofToken(token)]))
    elements.set(markup, meanings)
    return meanings
  }
  return { of, ofToken }
}

/** "bugnoteDate-submitted" -> bugnote, date, submitted. A page can write a class of a megabyte. */
const wordsOf = (text: string): string[] =>
  (text === 'md' ? 'markdown' : text)
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    // How its parts are laid out.
    .replace(/^([a-z]+:)*(flex|grid)-[a-z-]+/, '')
    // "16by9" names no one.
    .replace(/\d+by\d+/g, '')
    .replace(/end[-_ ]users?/g, 'enduser')
    .replace(UNSEEN, 'assistive')
    .replace(COMPOUND, '$1 $2')
    .replace(/poster(name|info|details)/g, 'poster $1')
    .replace(/([a-z])(attachment|buttons)/g, '$1 $2')
    .replace(
      /(current|self|signed[-_ ]in)[-_ ](user|authored|sent)|(by|from|is)[-_ ](me|actor|viewer)\b/g,
      'mine',
    )
    .replace(/(created|opened|submitted|authored|reported)[-_ ]by/g, 'creator')
    .replace(
      /(topic|thread|question|discussion)[-_ ](owner|creator)|original[-_ ]poster|start[-_ ]user/g,
      'asker',
    )
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

/** For who cannot see the page. */
const UNSEEN = /(sr|screen[-_]?reader)[-_](only|text)|visually[-_]?hidden|assistive[-_]text/g

/** "messagebody", "commentauthor". */
const COMPOUND =
  /(message|comment|article|reply|mail|post|note|msg)(body|content|text|author|date|time|header|msg|message|signature|foot|buttons)(?![a-z])/g

const TELLING = new Set(['class', 'id', 'itemprop', 'data-testid', 'data-test-id', 'rel'])
/** Of which field of a ticket it shows the value. */
export const FIELD = /^data-((field|attribute|property)(-(id|name|code|key))?|name)$/

function markupOf(el: Element, name: string, isBare: boolean): string {
  let text = name.includes('-') ? name : ''
  if (isBare) return text
  for (const attribute of attributeNamesOf(el)) {
    const value = TELLING.has(attribute) || FIELD.test(attribute) ? attributeOf(el, attribute) : null
    if (value) text += ` ${value}`
  }
  return text
}
