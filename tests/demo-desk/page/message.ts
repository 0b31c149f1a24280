/** One message of a ticket as the demo help desk shows it: mail, note or event. */
import type { DemoMessage } from '../ticket-types.ts'
import { avatar, element, shortTime } from './element.ts'

const KIND_LABELS = { inbound: null, outbound: null, note: 'Internal note', event: null } as const

export function messageItem(message: DemoMessage): HTMLElement {
  const label = KIND_LABELS[message.kind]
  return element(
    'li',
    {
      class: `message message--${message.kind}`,
      'data-message-id': message.id,
      'data-kind': message.kind,
    },
    message.kind === 'event' ? null : avatar(message.author.name),
    element(
      'article',
      { class: 'message__card' },
      element(
        'header',
        { class: 'message__head' },
        element(
          'span',
          { class: 'message__author', 'data-field': 'author', 'data-email': message.author.email },
          message.author.name,
        ),
        label && element('span', { class: 'message__label' }, label),
        element('time', { datetime: message.at }, shortTime(message.at)),
      ),
      element('div', { class: 'message__body', dir: 'auto' }, ...blocks(message.text)),
    ),
  )
}

/** Paragraphs, lists, quoted history and the signature, as mail programs set them. */
function blocks(text: string): HTMLElement[] {
  const [content = '', signature] = text.split(/^-- \n/m)
  const made = content
    .split(/\n{2,}/)
    .filter((block) => block.trim())
    .flatMap((block) => paragraphs(block.trim().split('\n')))
  if (signature) made.push(element('div', { class: 'signature' }, ...lines(signature.trim().split('\n'))))
  return made
}

/** A block may be an introduction that a list or a quotation follows. */
function paragraphs(block: string[]): HTMLElement[] {
  const kindOf = (line: string) =>
    /^> ?/.test(line) ? 'quote' : /^- /.test(line) ? 'ul' : /^\d+\. /.test(line) ? 'ol' : 'p'
  const made: HTMLElement[] = []
  let run: string[] = []
  block.forEach((line, index) => {
    run.push(line)
    const kind = kindOf(line)
    const next = block[index + 1]
    if (next !== undefined && kindOf(next) === kind) return
    made.push(runOf(kind, run))
    run = []
  })
  return made
}

function runOf(kind: 'quote' | 'ul' | 'ol' | 'p', run: string[]): HTMLElement {
  if (kind === 'p') return element('p', {}, ...lines(run))
  if (kind === 'quote')
    return element('blockquote', {}, ...lines(run.map((line) => line.replace(/^> ?/, ''))))
  return element(kind, {}, ...run.map((line) => element('li', {}, line.replace(/^(?:- |\d+\. )/, ''))))
}

function lines(texts: string[]): Node[] {
  return texts.flatMap((text, index) =>
    index === 0 ? [new Text(text)] : [document.createElement('br'), new Text(text)],
  )
}
