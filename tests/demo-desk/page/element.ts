/** Makes one element of the demo help desk's pages; text is always a text node, never markup. */

type Child = Node | string | null | false
type Properties = { class?: string; on?: Record<string, (event: Event) => void> } & Record<string, unknown>

export function element(tag: string, properties: Properties = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') continue
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, String(value))
  }
  for (const [event, listener] of Object.entries(properties.on ?? {})) made.addEventListener(event, listener)
  made.append(...children.filter((child) => child !== null && child !== false))
  return made
}

/** A round picture with initials, coloured by the name. */
export function avatar(name: string): HTMLElement {
  const initials = [...name.matchAll(/(?:^|\s)([\p{Lu}\p{Lo}])/gu)].map((match) => match[1])
  // Two letters of an alphabet fit; of a script without capitals one sign does.
  const shown =
    initials.length > 1 && /\p{Lu}/u.test(initials[0] ?? '')
      ? `${initials[0]}${initials.at(-1)}`
      : (initials.at(-1) ?? '?')
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  const made = element('span', { class: 'avatar', 'aria-hidden': 'true' }, shown)
  made.style.setProperty('--hue', String(hue))
  return made
}

export function shortTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(iso))
}
