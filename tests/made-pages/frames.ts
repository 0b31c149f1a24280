/** How the messages of a made page are set, one under the other. */
import type { Classes } from './classes'

export type Part = {
  before: string
  words: string
  after: string
  c: (kind: string) => string
  kind: string
  style: string
}
type Frame = (parts: readonly Part[], c: (kind: string) => string) => string

const inside = ({ before, words, after }: Part) => before + words + after

const each =
  (outer: string, inner: string): Frame =>
  (parts, c) => {
    const all = parts.map((part) => `<${inner}${part.c(part.kind)}${part.style}>${inside(part)}</${inner}>`)
    return `<${outer}${c('list')}>${all.join('\n')}</${outer}>`
  }

export const frames: Record<string, Frame> = {
  div: each('div', 'div'),
  li: each('ul', 'li'),
  article: each('section', 'article'),
  fieldset: each('div', 'fieldset'),
  'div in div in div': (parts, c) =>
    `<div${c('list')}>${parts
      .map((part) => `<div><div${part.style}><div${part.c(part.kind)}>${inside(part)}</div></div></div>`)
      .join('\n')}</div>`,
  'row of one cell': (parts, c) =>
    `<table${c('list')}>${parts
      .map((part) => `<tr${part.c(part.kind)}${part.style}><td>${inside(part)}</td></tr>`)
      .join('\n')}</table>`,
  'row of two cells': (parts, c) =>
    `<table${c('list')}>${parts
      .map(
        (part) =>
          `<tr${part.c(part.kind)}${part.style}><td width="160">${part.before}${part.after}</td><td>${part.words}</td></tr>`,
      )
      .join('\n')}</table>`,
  'two rows': (parts, c) =>
    `<table${c('list')}>${parts
      .map(
        (part) => `<tr${part.style}><td>${part.before}${part.after}</td></tr><tr><td>${part.words}</td></tr>`,
      )
      .join('\n')}</table>`,
  'a table each': (parts, c) =>
    `<div${c('list')}>${parts
      .map(
        (part) =>
          `<table${part.c(part.kind)}${part.style}><tr><td>${part.before}</td></tr><tr><td>${part.words}${part.after}</td></tr></table>`,
      )
      .join('\n')}</div>`,
  dl: (parts, c) =>
    `<dl${c('list')}>${parts
      .map((part) => `<dt>${part.before}${part.after}</dt><dd${part.style}>${part.words}</dd>`)
      .join('\n')}</dl>`,
  flat: (parts, c) => `<div${c('list')}>${parts.map(inside).join('\n')}</div>`,
  'flat with rules': (parts, c) => `<div${c('list')}>${parts.map(inside).join('\n<hr>\n')}</div>`,
  details: (parts, c) =>
    `<div${c('list')}>${parts
      .map(
        (part) =>
          `<details open${part.c(part.kind)}${part.style}><summary>${part.before || '+'}</summary>${part.words}${part.after}</details>`,
      )
      .join('\n')}</div>`,
  'picture beside': (parts, c) =>
    `<div${c('list')}>${parts
      .map(
        (part) =>
          `<div style="display:flex"><div${c('avatar')}>&#9786;</div><div${part.c(part.kind)}${part.style}>${inside(part)}</div></div>`,
      )
      .join('\n')}</div>`,
}

/** How what somebody wrote is kept. */
export const bodies: Record<string, (text: string, c: Classes) => string> = {
  paragraphs: (text, c) =>
    `<div${c('words')}>${text
      .split('\n\n')
      .map((one) => `<p>${one.replaceAll('\n', '<br>')}</p>`)
      .join('')}</div>`,
  breaks: (text, c) => `<div${c('words')}>${text.replaceAll('\n', '<br>')}</div>`,
  'one paragraph': (text, c) => `<p${c('words')}>${text.replaceAll('\n', '<br>')}</p>`,
  kept: (text, c) => `<div${c('words')} style="white-space:pre-wrap">${text}</div>`,
  bare: (text) => text.replaceAll('\n', '<br>'),
  pre: (text, c) => `<pre${c('words')}>${text}</pre>`,
  blockquote: (text, c) => `<blockquote${c('words')}>${text.replaceAll('\n', '<br>')}</blockquote>`,
  'span in box': (text, c) =>
    `<div><div><span${c('words')}>${text.replaceAll('\n', '<br>')}</span></div></div>`,
}
