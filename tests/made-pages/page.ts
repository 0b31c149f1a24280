/** Pages of ticket systems that nobody made: each way of setting a part with each of another. */
import { classes } from './classes'
import { bodies, frames, type Part } from './frames'
import { heads } from './heads'
import { type Said, type Story, stories, type Voice } from './stories'
import { languages, type Words } from './words'

export const NOW = Date.UTC(2026, 4, 14, 15, 20)

export const named: Record<string, (voice: Voice, words: Words) => string> = {
  full: ({ name }) => name,
  login: ({ login }) => login,
  mail: ({ mail }) => mail,
  'name <mail>': ({ name, mail }) => `${name} &lt;${mail}&gt;`,
  'last, first': ({ name }) => name.replace(/^(\S+) (.+)$/, '$2, $1'),
  first: ({ name }) => name.split(' ')[0] ?? '',
  you: ({ name, isAgent }, { you }) => (isAgent && name.startsWith('Dana') ? you : name),
  house: ({ name, isAgent }, { team }) => (isAgent ? team : name),
}

const two = (figure: number) => String(figure).padStart(2, '0')

export const timed: Record<string, (at: Date, hours: number, words: Words) => string> = {
  long: (at, _, { lang }) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at),
  iso: (at) => at.toISOString().slice(0, 16).replace('T', ' '),
  numeric: (at) =>
    `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
  dotted: (at) =>
    `${at.getUTCDate()}.${at.getUTCMonth() + 1}.${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
  ago: (_, hours, { hoursAgo }) => hoursAgo(hours),
  day: (at, _, { lang }) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at),
  clock: (at) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
  'time element': (at, hours, { hoursAgo }) =>
    `<time datetime="${at.toISOString()}">${hoursAgo(hours)}</time>`,
}

/** What tells who is who. */
const told = [
  'nothing',
  'badge',
  'fields',
  'asker field',
  'side',
  'tint',
  'viewer',
  'class',
  'bracket',
] as const
const openings = ['as the others', 'under a label', 'under the title', 'in the fields'] as const
const subjects = ['h1', 'h1 with number', 'h2', 'h4 in card', 'crumbs', 'field', 'brackets'] as const
const orders = ['oldest first', 'newest first'] as const
const others = [
  'fields above',
  'none',
  'fields beside',
  'fields below',
  'list beside',
  'log below',
  'canned',
] as const
const composers = ['textarea', 'none', 'editor'] as const

export const choices = {
  story: Object.keys(stories),
  frame: Object.keys(frames),
  body: Object.keys(bodies),
  head: Object.keys(heads),
  classes: Object.keys(classes),
  language: Object.keys(languages),
  name: Object.keys(named),
  time: Object.keys(timed),
  told: [...told] as string[],
  opening: [...openings] as string[],
  subject: [...subjects] as string[],
  order: [...orders] as string[],
  other: [...others] as string[],
  composer: [...composers] as string[],
}

export type Choice = Record<keyof typeof choices, string>
export type Made = {
  html: string
  url: string
  truth: { subject: string; messages: { role: string; author: string; text: string }[] }
}

export const usual = Object.fromEntries(
  Object.entries(choices).map(([key, values]) => [key, values[0]]),
) as Choice

export const pick = <T>(from: Record<string, T>, key: string): T => {
  const value = from[key]
  if (value === undefined) throw new Error(`no such choice: ${key}`)
  return value
}

export function makePage(choice: Choice): Made {
  const story = pick(stories, choice.story)
  const words = pick(languages, choice.language)
  const classOf = pick(classes, choice.classes)
  const c = (kind: string) => (classOf(kind) === '' ? '' : ` class="${classOf(kind)}"`)
  const who = (voice: Voice) => pick(named, choice.name)(voice, words)
  const when = (hours: number) => pick(timed, choice.time)(new Date(NOW - hours * 3_600_000), hours, words)
  const isApart = choice.opening !== 'as the others'
  const oldest = story.said.filter((_, index) => index > 0 || !isApart)
  const said = choice.order === 'newest first' ? [...oldest].reverse() : oldest
  const parts = said.map((one, index) => partOf(one, index, { choice, words, c, who, when }))
  const talk = pick(frames, choice.frame)(parts, c)
  const opening = story.said[0] as Said
  const openingWords = pick(bodies, choice.body)(opening.text, c)
  const body = `
<nav${c('nav')}><a href="/">Deskly</a> <a href="/tickets">${words.tickets}</a> <span>${choice.told === 'viewer' ? who(story.agent) : ''}</span> <a href="/logout">${words.logout}</a></nav>
<main>
${subjectOf(choice, story, words, c)}
${choice.other === 'fields above' ? fields(choice, story, words, c, who) : ''}
${choice.opening === 'under the title' ? openingWords : ''}
${choice.opening === 'under a label' ? `<div${c('message')}><h5>${words.description}</h5>${openingWords}</div>` : ''}
${choice.opening === 'in the fields' ? `<table><tr><th>${words.subject}</th><td>${story.subject}</td></tr><tr><th>${words.by}</th><td>${who(story.asker)}</td></tr><tr><th>${words.description}</th><td>${openingWords}</td></tr></table>` : ''}
<div style="display:flex"><div style="flex:1">${talk}</div>
${choice.other === 'fields beside' ? `<aside>${fields(choice, story, words, c, who)}</aside>` : ''}
${choice.other === 'list beside' ? listBeside(c) : ''}</div>
${composerOf(choice, words)}
${choice.other === 'fields below' ? fields(choice, story, words, c, who) : ''}
${choice.other === 'log below' ? logBelow(story, words, c, who, when) : ''}
${choice.other === 'canned' ? canned(words) : ''}
</main><footer>© 2026 Deskly 4.2</footer>`
  return {
    url: `https://desk.example.com/tickets/${story.number}`,
    html: `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${story.subject} - Deskly</title></head><body>${body}</body></html>`,
    truth: {
      subject: story.subject,
      messages: story.said
        .filter(({ isEvent }) => !isEvent)
        .map(({ by, text, isNote }) => ({
          role: isNote ? 'note' : by.isAgent ? 'agent' : 'customer',
          author: who(by),
          text,
        })),
    },
  }
}

type Means = {
  choice: Choice
  words: Words
  c: (kind: string) => string
  who: (voice: Voice) => string
  when: (hours: number) => string
}

function partOf({ by, text, hours, isNote, isEvent }: Said, index: number, means: Means): Part {
  const { choice, words, c, who, when } = means
  const label = by.isAgent ? words.staff : words.customer
  const roleText = isNote
    ? ` <span${c('badge')}>${words.note}</span>`
    : choice.told === 'badge'
      ? ` <span${c('badge')}>${label}</span>`
      : choice.told === 'bracket'
        ? ` (${label})`
        : ''
  const style =
    choice.told === 'side' && by.isAgent
      ? ' style="margin-left:auto;width:60%;text-align:right"'
      : choice.told === 'side'
        ? ' style="margin-right:auto;width:60%"'
        : choice.told === 'tint' || isNote
          ? ` style="background:${isNote ? '#fff3cd' : by.isAgent ? '#e7f1ff' : '#ffffff'}"`
          : ''
  if (isEvent)
    return {
      before: '',
      words: `<div>${who(by)} ${words.changed} ${when(hours)}</div>`,
      after: '',
      c,
      kind: 'event',
      style: '',
    }
  const [before, after = ''] = pick(
    heads,
    choice.head,
  )({
    name: who(by),
    time: when(hours),
    role: roleText,
    index: index + 1,
    words,
    c,
  })
  const called = (kind: string) => {
    if (choice.told !== 'class') return c(kind)
    const own = by.isAgent ? 'staff-reply' : 'client-reply'
    return c(kind) === '' ? ` class="${own}"` : c(kind).replace('class="', `class="${own} `)
  }
  return {
    before,
    words: pick(bodies, choice.body)(text, c),
    after,
    c: called,
    kind: isNote ? 'note' : 'message',
    style,
  }
}

function subjectOf({ subject }: Choice, story: Story, words: Words, c: Means['c']): string {
  const own = story.subject
  if (subject === 'h1') return `<h1>${own}</h1>`
  if (subject === 'h1 with number') return `<h1>#${story.number} ${own}</h1>`
  if (subject === 'h2') return `<h1>Deskly</h1><h2>${own}</h2>`
  if (subject === 'h4 in card')
    return `<div${c('message')}><h4>${own}</h4><span${c('badge')}>${words.open}</span></div>`
  if (subject === 'crumbs') return `<ol><li><a href="/tickets">${words.tickets}</a></li><li>${own}</li></ol>`
  if (subject === 'field') return `<div><b>${words.subject}:</b> ${own}</div>`
  return `<h3>[#${story.number}] ${own}</h3>`
}

function fields(choice: Choice, story: Story, words: Words, c: Means['c'], who: Means['who']): string {
  const rows = [
    [words.status, words.open],
    [words.priority, words.normal],
    ...(choice.told === 'fields' || choice.told === 'asker field'
      ? [[words.requester, who(story.asker)]]
      : []),
    ...(choice.told === 'fields' ? [[words.assignee, who(story.agent)]] : []),
  ]
  return `<table${c('facts')}>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>`
}

const listBeside = (c: Means['c']) =>
  `<aside${c('side')}><ul>${['Cannot reset password', 'Delivery to Oslo', 'Colours differ from the sample']
    .map(
      (one, index) =>
        `<li><a href="/tickets/${500 + index}">${one}</a> <small>${index + 2}.5.2026</small></li>`,
    )
    .join('')}</ul></aside>`

const logBelow = (story: Story, words: Words, c: Means['c'], who: Means['who'], when: Means['when']) =>
  `<h3>Log</h3><ul>${[48, 33, 20].map((hours) => `<li${c('event')}>${when(hours)} ${who(story.agent)} ${words.changed}</li>`).join('')}</ul>`

const canned = ({ send }: Words) =>
  `<div hidden>Thank you for contacting us.</div><dialog><p>Really close it?</p><button>${send}</button></dialog>`

function composerOf({ composer }: Choice, { reply, send }: Words): string {
  if (composer === 'none') return ''
  const field =
    composer === 'editor'
      ? '<div contenteditable="true" role="textbox"></div>'
      : '<textarea rows="5"></textarea>'
  return `<form><label>${reply}</label>${field}<button>${send}</button></form>`
}
