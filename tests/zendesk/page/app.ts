/** A page that behaves as Zendesk's is described to: tickets stay mounted, and a switch of tabs inserts nothing. */

type PageComment = { at: string; html: string; author: string; type: string }
type PageTicket = {
  id: number
  subject: string
  status: string
  tags: string[]
  requester: string
  comments: PageComment[]
  shownAtFirst: number
}

const THREAD_MS = 120
const LOOK_MS = 100

const main = document.querySelector('main') as HTMLElement
const bar = document.querySelector('nav') as HTMLElement
const panes = new Map<number, HTMLElement>()

function el(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  node.append(...children)
  return node
}
const test = (id: string, more: Record<string, string> = {}) => ({ 'data-test-id': id, ...more })
const load = async <T>(path: string) => (await (await fetch(path)).json()) as T

function article({ at, html, author, type }: PageComment): HTMLElement {
  const content = el('div', test('omni-log-message-content'))
  content.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  const note = type === 'internal' ? [el('div', test('omni-log-internal-note-tag'), 'Internal')] : []
  return el(
    'article',
    test('omni-log-comment-item'),
    el(
      'div',
      test('omni-log-item-sender'),
      el('a', test('omni-log-comment-user-link'), el('strong', {}, author)),
    ),
    ...note,
    el('div', test('timestamp-relative'), el('time', { datetime: at }, 'Nov 20')),
    el('div', test('omni-log-item-message', { mode: 'standalone', type }), content),
  )
}

function pane(ticket: PageTicket): HTMLElement {
  const id = String(ticket.id)
  const tags = ticket.tags.map((tag) => el('span', test('ticket-system-field-tags-item-selected'), tag))
  const status = el('span', { class: `ticket_status_label ${ticket.status}` }, 'Offen')
  const log = el('div', test('omni-log-container'), el('div', { role: 'progressbar' }))
  const section = el('section', {}, log)
  const subject = el('input', test('omni-header-subject', { 'aria-label': 'Betreff', value: ticket.subject }))
  const thread = el('div', { 'data-side-conversations-anchor-id': id }, subject, section)
  const whole = el(
    'div',
    {},
    el(
      'div',
      { class: 'ticket section polaris' },
      el(
        'nav',
        { 'aria-label': 'Ticketseite' },
        el('span', test('tabs-nav-item-users'), ticket.requester),
        el('span', test('tabs-section-nav-item-ticket'), status, ` Ticket #${id}`),
      ),
      el(
        'div',
        test(`ticket-${id}-standard-layout`, { class: 'ticket-panes-grid-layout', 'data-is-active': 'true' }),
        el('div', test('column-1'), el('div', test('ticket-fields-tags'), ...tags)),
        el(
          'div',
          test('column-2'),
          el('div', { class: 'conversation-polaris', 'data-ticket-id': id }, thread),
        ),
      ),
    ),
  )
  setTimeout(() => fill(ticket, section, log), THREAD_MS)
  return whole
}

function fill(ticket: PageTicket, section: HTMLElement, log: HTMLElement): void {
  const older = ticket.comments.slice(0, -ticket.shownAtFirst)
  log.replaceChildren(...ticket.comments.slice(-ticket.shownAtFirst).map(article))
  if (older.length === 0) return
  const more = el('button', test('convolog-show-more-button', { type: 'button' }), 'Mehr anzeigen')
  more.addEventListener('click', () => {
    log.prepend(...older.map(article))
    more.remove()
  })
  section.prepend(more)
}

/** What was written meanwhile, as a pushed message. */
async function look(): Promise<void> {
  for (const [id, whole] of panes) {
    const { comments } = await load<PageTicket>(`/page/tickets/${id}`)
    const log = whole.querySelector('[data-test-id="omni-log-container"]') as HTMLElement
    const last = Array.from(log.querySelectorAll('time')).at(-1)?.getAttribute('datetime')
    if (last) log.append(...comments.filter(({ at }) => at > last).map(article))
  }
  setTimeout(look, LOOK_MS)
}

async function show(): Promise<void> {
  const id = Number(/^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1])
  if (id && !panes.has(id)) {
    const ticket = await load<PageTicket>(`/page/tickets/${id}`)
    const whole = panes.get(id) ?? pane(ticket)
    panes.set(id, whole)
    if (!whole.isConnected) main.append(whole)
  }
  // The address may have moved on while the ticket was on its way.
  const now = Number(/^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1])
  for (const [each, whole] of panes) {
    const isOn = each === now
    whole.style.visibility = isOn ? '' : 'hidden'
    whole.querySelector('.ticket-panes-grid-layout')?.setAttribute('data-is-active', String(isOn))
  }
  for (const tab of bar.children)
    tab.toggleAttribute('aria-current', tab.getAttribute('data-entity-id') === String(now))
}

/** The address first, the pane a moment later. */
function go(path: string): void {
  history.pushState(null, '', path)
  requestAnimationFrame(show)
}

for (const { id, subject } of await load<{ id: number; subject: string }[]>('/page/list')) {
  const entity = { 'data-entity-type': 'TICKET_ENTITY_TYPE', 'data-entity-id': String(id) }
  const tab = el('button', test('header-tab', { type: 'button', role: 'tab', ...entity }), subject)
  tab.addEventListener('click', () => go(`/agent/tickets/${id}`))
  bar.append(tab)
}
addEventListener('popstate', show)
await show()
void look()
