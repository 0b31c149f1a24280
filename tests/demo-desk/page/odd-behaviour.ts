/** Pages that make a reader's life hard, as pages in the wild do; only for tickets that ask for it. */
import type { Oddity } from '../ticket-types.ts'
import { element } from './element.ts'

const CHANGES_PER_SECOND = 100
/** Read by most content scripts; a page that watches its own nodes can make each of them throw. */
const GETTERS = [
  [Node.prototype, 'textContent'],
  [Node.prototype, 'childNodes'],
  [Node.prototype, 'nodeType'],
  [HTMLElement.prototype, 'innerText'],
  [HTMLElement.prototype, 'dataset'],
  [Element.prototype, 'classList'],
] as const

export function misbehave(odd: Oddity | null, pane: HTMLElement): void {
  if (odd === 'storm') storm(pane)
  if (odd === 'throws') throwInGetters()
  if (odd === 'clobbered') clobber(pane)
}

function storm(pane: HTMLElement): void {
  const ticker = element('p', { class: 'muted', 'data-ticker': '' })
  pane.querySelector('.pane__head')?.append(ticker)
  let turn = 0
  setInterval(() => {
    turn += 1
    ticker.replaceChildren(element('span', {}, `Viewing now: ${turn % 7}`))
    ticker.setAttribute('data-turn', String(turn))
  }, 1000 / CHANGES_PER_SECOND)
}

function throwInGetters(): void {
  for (const [owner, name] of GETTERS) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        throw new Error('This page does not want to be read')
      },
    })
  }
}

/** Names on forms and images shadow methods of `document` and of the form, in every world of the page. */
function clobber(pane: HTMLElement): void {
  for (const name of ['querySelector', 'querySelectorAll', 'body', 'title', 'URL', 'location']) {
    pane.append(element('img', { name, alt: '', hidden: '' }))
  }
  const names = ['textContent', 'childNodes', 'querySelectorAll', 'getAttribute', 'parentNode', 'matches']
  const form = element('form', {}, ...names.map((name) => element('input', { name, type: 'hidden' })))
  const thread = pane.querySelector('.pane__scroll')
  thread?.replaceWith(form)
  if (thread) form.append(thread)
}
