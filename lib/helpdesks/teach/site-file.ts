/** A taught site as the text of a help desk file, with the first line of its fixture: a start for who contributes it. */

import { ID } from '../taught-address'
import { TAUGHT, type TaughtSite } from '../taught-site'

export type SiteFile = { name: string; text: string }

export function siteFileOf(site: TaughtSite): SiteFile {
  const id = site.id.slice(TAUGHT.length)
  const { hostname, protocol } = new URL(site.origin)
  const { marks } = site
  const uses = [
    ...(site.follower ? ['all', ...(site.body ? ['first'] : [])] : []),
    ...(marks.some(({ by }) => by === 'selector') ? ['is'] : []),
    ...(site.follower ? ['nextTo'] : []),
  ]
  const text = `/** ${oneLine(site.name)}, taught by pointing at its page on ${site.seen}. */
${uses.length > 0 ? `import { ${uses.join(', ')} } from '../dom'\n` : ''}import type { HelpDesk } from '../types'

export default {
  id: ${quoted(id)},
  name: ${quoted(oneLine(site.name))},
  matches: [${quoted(`${protocol}//${hostname}/*`)}],
  ticketId: (url) => ${patternOf(site.address)}.exec(url.pathname + url.search + url.hash)?.[1] ?? null,
  layouts: [
    {
      seen: ${quoted(site.seen.slice(0, 7))},
      root: 'body',${site.pane ? `\n      // The pane of one ticket, which names it: ${oneLine(site.pane)}` : ''}
      subject: ${quoted(site.subject)},
      // Better the page's own place for it, with the address: this is the author of the first message.
      requester: ${quoted(`${site.item}${site.author && !site.author.startsWith(':scope') ? ` ${site.author}` : ''}`)},
      message: {${site.blocks ? '\n        // Read by the reader of any page so far: body, author and time are still to be named.' : ''}
${messageOf(site)}
        role: (item) => ${roleOf(site)},
      },
    },
  ],
} satisfies HelpDesk

// tests/fixtures/helpdesks/${id}.html holds a page of invented people, made by hand; its first line:
// ${fixtureLine(site, id)}
`
  return { name: `${id}.ts`, text }
}

function messageOf({ item, follower, body, author, time }: TaughtSite): string {
  const parts = {
    ...(follower ? {} : { item, body: body ?? ':scope > *' }),
    ...(author ? { author } : {}),
    ...(time ? { time } : {}),
  }
  const own = Object.entries(parts).map(([name, value]) => `        ${name}: ${quoted(value)},`)
  return [...(follower ? besideOf(item, follower, body) : []), ...own].join('\n')
}

/** An item is a head, and its words stand in the element after it. */
function besideOf(item: string, follower: string, body: string | null): string[] {
  const next = `nextTo(item, ${quoted(follower)})`
  return [
    `        // The head of each message; its words stand in what follows it.`,
    `        item: (root) => all(root, ${quoted(item)}).filter((item) => ${next} !== null),`,
    `        body: (item) => ${body ? `first(${next} ?? item, ${quoted(body)})` : next},`,
  ]
}

function roleOf({ marks, otherwise, follower }: TaughtSite): string {
  const told = marks.filter(({ by }) => by === 'selector')
  const last = otherwise ? quoted(otherwise) : 'null'
  const next = follower ? `nextTo(item, ${quoted(follower)}) ?? item` : null
  const isOn = (value: string) =>
    next ? `[item, ${next}].some((part) => is(part, ${quoted(value)}))` : `is(item, ${quoted(value)})`
  return told.map(({ role, value }) => `${isOn(value)} ? ${quoted(role)} : `).join('') + last
}

function patternOf(address: string): string {
  const source = address
    .split(/(\{id\}|\*)/)
    .map((part) => {
      if (part === ID) return '([^/?#&;]*\\d[^/?#&;]*)'
      return part === '*' ? '[^/?#&;]+' : part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    })
    .join('')
  return `/^${source}$/`
}

function fixtureLine({ origin, address, seen, subject, item }: TaughtSite, id: string): string {
  const month = seen.slice(0, 7)
  const url = origin + address.replace(ID, '4711').replaceAll('*', '1')
  const ticket = {
    id: '4711',
    subject: '',
    url,
    status: null,
    tags: [],
    requester: { name: null, email: null },
    satisfaction: null,
    messages: [],
  }
  const expected = { helpdesk: id, layout: month, source: 'dom', complete: true, ticket }
  const required = { subject, requester: item }
  return `<!-- ${JSON.stringify({ url, seen: month, sure: 'taught by pointing', expected, required })} -->`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('*/', '')
