/** A ticket system on loopback that no help desk file knows: made-up class names, several kinds of entries. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Entry = { from: 'customer' | 'agent' | 'note' | 'log'; who: string; at: string; text: string[] }
/** `isTable`: the head of each entry is a row, and its words are the next one. */
type Case = { subject: string; entries: Entry[]; isTable?: true }

const INES = 'Ines Moreau'
const DANA = 'Dana Okafor'

export const CASES: Record<string, Case> = {
  4711: {
    subject: 'Charged twice in March',
    entries: [
      {
        from: 'customer',
        who: INES,
        at: '2026-11-20T09:00:00Z',
        text: ['Hello,', 'the March invoice was taken twice from our account, on the 2nd and the 3rd.'],
      },
      {
        from: 'agent',
        who: DANA,
        at: '2026-11-20T09:30:00Z',
        text: ['Hello Ines,', 'I am sorry about that. The second one is on its way back to you.'],
      },
      {
        from: 'note',
        who: 'Miguel Ferro',
        at: '2026-11-20T10:00:00Z',
        text: ['The provider had an incident.'],
      },
      { from: 'log', who: '', at: '2026-11-20T10:01:00Z', text: ['Status: waiting'] },
      { from: 'customer', who: INES, at: '2026-11-20T11:00:00Z', text: ['Thank you, that was quick!'] },
    ],
  },
  4712: {
    subject: 'The export stops at 40 %',
    entries: [
      { from: 'customer', who: 'Jonas Lind', at: '2026-11-21T09:00:00Z', text: ['The bar stops at 40 %.'] },
      { from: 'agent', who: 'Miguel Ferro', at: '2026-11-21T09:10:00Z', text: ['Which browser is it?'] },
      { from: 'customer', who: 'Jonas Lind', at: '2026-11-21T09:20:00Z', text: ['Firefox, the newest one.'] },
    ],
  },
  4721: {
    subject: 'Two lids are missing',
    isTable: true,
    entries: [
      {
        from: 'customer',
        who: INES,
        at: '2026-11-22T09:00:00Z',
        text: ['The box of twelve came with ten lids.'],
      },
      { from: 'agent', who: DANA, at: '2026-11-22T09:20:00Z', text: ['New lids are on their way to you.'] },
      { from: 'note', who: 'Miguel Ferro', at: '2026-11-22T09:40:00Z', text: ['The shelf was miscounted.'] },
      { from: 'customer', who: INES, at: '2026-11-24T08:00:00Z', text: ['They came today, thank you!'] },
    ],
  },
  4722: {
    subject: 'Where is the driver?',
    isTable: true,
    entries: [
      {
        from: 'customer',
        who: 'Jonas Lind',
        at: '2026-11-23T09:00:00Z',
        text: ['The parcel is not here yet.'],
      },
      {
        from: 'agent',
        who: 'Miguel Ferro',
        at: '2026-11-23T09:10:00Z',
        text: ['It is in the van of route 9.'],
      },
      { from: 'customer', who: 'Jonas Lind', at: '2026-11-23T12:20:00Z', text: ['It just came.'] },
    ],
  },
}

/** What is pointed at in such a table: the words after the first head of this side. */
export const rowWith = (side: 'incoming' | 'outgoing') => `[class*="Entry_${side}"] + tr p`

export type UnknownDesk = { url: string; close: () => Promise<void> }

export async function startUnknownDesk(): Promise<UnknownDesk> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const found = CASES[/^\/(?:cases|calls)\/(\d+)$/.exec(path)?.[1] ?? '']
    response.setHeader('Connection', 'close')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    )
    response.end(found ? casePage(found) : listPage())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listPage = () =>
  page(
    `<ul>${Object.entries(CASES).map(([id, { subject }]) => `<li><a href="/cases/${id}">${subject}</a></li>`)}</ul>`,
  )

const casePage = ({ subject, entries, isTable }: Case) =>
  page(`<header class="css-9x8y7z"><div class="CaseHead_title__x7Yz1">${subject}</div></header>
${
  isTable
    ? `<table><tbody>${entries.map(rowsOf).join('\n')}</tbody></table>`
    : `<div class="css-1q2w3e">${entries.map(entryOf).join('\n')}</div>`
}
<form><textarea placeholder="Answer"></textarea><button type="button">Send</button></form>`)

const SIDES = {
  customer: 'Entry_incoming__1aB2c',
  agent: 'Entry_outgoing__9zY8x',
  note: 'Entry_inner__4dE5f',
  log: '',
}

const rowsOf = ({ from, who, at, text }: Entry) =>
  `<tr class="css-1ab2c3 ${SIDES[from]}"><td><span class="Entry_from__p0Q1r">${who}</span></td>
<td><time datetime="${at}">${at.slice(11, 16)}</time></td></tr>
<tr class="Words_root__b4C5d"><td colspan="2">${text.map((line) => `<p>${line}</p>`).join('')}</td></tr>`

function entryOf({ from, who, at, text }: Entry): string {
  if (from === 'log') return `<div class="css-77log1 sc-bdVaJa"><small>${text.join(' ')}</small></div>`
  return `<div class="css-1ab2c3 Entry_root__k3L9m ${SIDES[from]}">
<div class="css-hd1"><img alt="" class="css-av7"><span class="Entry_from__p0Q1r">${who}</span> <time datetime="${at}">${at.slice(11, 16)}</time> <button type="button">⋯</button></div>
<div class="Entry_words__s2T3u">${text.map((line) => `<p>${line}</p>`).join('')}</div></div>`
}

const page = (
  body: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title>
<style>body{font:16px sans-serif;margin:24px} .Entry_root__k3L9m{border:1px solid #ccc;padding:12px;margin:12px 0}</style></head>
<body><nav><a href="/cases">Cases</a></nav>${body}
<script>globalThis.clicks=0;document.body.addEventListener('click',()=>{globalThis.clicks++},true);</script>
</body></html>`
