/** Where the agent writes: a public reply or an internal note, in an editor made of contenteditable. */
import type { DemoTicket } from '../ticket-types.ts'
import { element } from './element.ts'

type Mode = 'reply' | 'note'

export function createComposer(ticket: DemoTicket): HTMLElement {
  const editor = element('div', {
    class: 'composer__editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'data-placeholder': `Answer ${ticket.requester.name}`,
  })
  const send = element('button', { class: 'button button--primary', type: 'button' }, 'Send')
  const modes = (['reply', 'note'] as const).map((mode) =>
    element('button', {
      class: 'composer__mode',
      type: 'button',
      'data-set-mode': mode,
      on: { click: () => setMode(mode) },
    }),
  )
  const [reply, note] = modes
  reply?.append('Public reply')
  note?.append('Internal note')
  const root = element(
    'footer',
    { class: 'composer', 'data-composer': ticket.id },
    element('div', { class: 'composer__modes' }, ...modes),
    editor,
    element('div', { class: 'composer__foot' }, send),
  )

  function setMode(mode: Mode): void {
    root.dataset.mode = mode
    for (const button of modes) button.classList.toggle('is-active', button.dataset.setMode === mode)
  }

  async function submit(): Promise<void> {
    // textContent would join the lines of the editor.
    const text = editor.innerText.trim()
    if (!text) return
    await fetch(`/api/tickets/${ticket.id}/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mode: root.dataset.mode, text }),
    })
    editor.replaceChildren()
  }

  send.addEventListener('click', () => {
    submit().catch(() => send.classList.add('is-failed'))
  })
  setMode('reply')
  return root
}
