/** What pages without a conversation are made of; the same words, classes, heads and frames as of those with one. */
import { type Classes, classes } from './classes'
import { bodies, frames } from './frames'
import { heads } from './heads'
import { NOW, named, pick, timed } from './page'
import type { Voice } from './stories'
import type { Ticket } from './tickets'
import { languages, type Words } from './words'

/** How a line of a list leads to what it stands for. */
const titles: Record<string, (link: string, label: string) => string> = {
  link: (href, label) => `<a href="${href}">${label}</a>`,
  heading: (href, label) => `<h4><a href="${href}">${label}</a></h4>`,
  pressed: (_, label) => `<b style="cursor:pointer">${label}</b>`,
  'number beside': (href, label) =>
    `<a href="${href}">#${href.replace(/\D/g, '')}</a> <strong>${label}</strong>`,
}

/** How much of somebody's words a list shows. */
const previews: Record<string, (text: string, c: Classes) => string> = {
  cut: (text) => (text.length > 70 ? `${text.slice(0, 70)}…` : text).replaceAll('\n', ' '),
  whole: (text, c) => bodies.breaks?.(text, c) ?? '',
  ellipsis: (text, c) =>
    `<div${c('words')} style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis;width:30em">${text}</div>`,
  clamp: (text, c) =>
    `<p${c('words')} style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden">${text}</p>`,
}

export const shapes = {
  frame: Object.keys(frames),
  body: Object.keys(bodies),
  head: Object.keys(heads),
  title: Object.keys(titles),
  preview: Object.keys(previews),
  classes: Object.keys(classes),
  language: Object.keys(languages),
  name: Object.keys(named),
  time: Object.keys(timed),
}

export type Shape = Record<keyof typeof shapes, string>

type Line = { head?: readonly [string, string?]; words: string; kind?: string }

export type Means = {
  words: Words
  c: (kind: string) => string
  who: (voice: Voice) => string
  when: (hours: number) => string
  /** Who and when, as pages say it of a message. */
  head: (by: Voice, hours: number, index?: number) => [before: string, after: string]
  body: (text: string) => string
  preview: (text: string) => string
  title: (href: string, label: string) => string
  /** One under the other, as messages are set. */
  listed: (lines: readonly Line[]) => string
}

export type Other = { url: string; title: string; main: (means: Means) => string }

/** Nobody calls the line of a list a comment. */
const asThing = (name: string) => name.replaceAll('comment', 'item').replace(/^mensage(m|ns)$/, 'cartao')

export function meansOf(shape: Shape): Means {
  const words = pick(languages, shape.language)
  const classOf = pick(classes, shape.classes)
  const c = (kind: string) => (classOf(kind) === '' ? '' : ` class="${asThing(classOf(kind))}"`)
  const who = (voice: Voice) => pick(named, shape.name)(voice, words)
  const when = (hours: number) => pick(timed, shape.time)(new Date(NOW - hours * 3_600_000), hours, words)
  return {
    words,
    c,
    who,
    when,
    head: (by, hours, index = 0) => {
      const told = { name: who(by), time: when(hours), role: '', index: index + 1, words, c }
      const [before, after = ''] = pick(heads, shape.head)(told)
      return [before, after]
    },
    body: (text) => pick(bodies, shape.body)(text, c),
    preview: (text) => pick(previews, shape.preview)(text, c),
    title: pick(titles, shape.title),
    listed: (lines) =>
      pick(frames, shape.frame)(
        lines.map(({ head: [before = '', after = ''] = [], words, kind = 'message' }) => ({
          before,
          words,
          after,
          c,
          kind,
          style: '',
        })),
        c,
      ),
  }
}

export const table = (names: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table>`

export const list = (items: readonly string[], c = '') =>
  `<ul${c}>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`

export const hrefOf = ({ number }: Ticket) => `/tickets/${number}`
