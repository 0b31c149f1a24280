/** Pages that list tickets: nobody talks on them, although they show names, times and words of many. */
import { hrefOf, list, type Means, type Other, table } from './other-parts'
import { type Ticket, tickets } from './tickets'

const pages = (html: string) =>
  `<p>1–8 / 61 <a href="/tickets?page=1">1</a> <a href="/tickets?page=3">3</a></p>${html}`

const badge = ({ state }: Ticket, { c }: Means) => `<span${c('badge')}>${state}</span>`

/** A ticket's title, who it is of and when, as a card or a line shows it. */
const card = (ticket: Ticket, means: Means) =>
  `${means.title(hrefOf(ticket), ticket.subject)} ${badge(ticket, means)} <span${means.c('author')}>${means.who(ticket.asker)}</span> <span${means.c('time')}>${means.when(ticket.hours)}</span>`

const inState = (state: string) => tickets.filter((ticket) => ticket.state === state)

const states = ['Open', 'Pending', 'Closed']

export const lists: Record<string, Other> = {
  'ticket table': {
    url: '/tickets',
    title: 'Tickets',
    main: ({ words, title, who, when }) =>
      pages(
        table(
          ['#', words.subject, words.requester, words.assignee, words.status, words.on],
          tickets.map((one) => [
            String(one.number),
            title(hrefOf(one), one.subject),
            who(one.asker),
            who(one.agent),
            one.state,
            when(one.hours),
          ]),
        ),
      ),
  },
  'ticket cards': {
    url: '/tickets?page=2',
    title: 'Tickets',
    main: (means) => pages(means.listed(tickets.map((one) => ({ words: card(one, means) })))),
  },
  'ticket links': {
    url: '/tickets?view=mine',
    title: 'My tickets',
    main: () => list(tickets.map((one) => `<a href="${hrefOf(one)}">#${one.number} ${one.subject}</a>`)),
  },
  'newest message of each': {
    url: '/tickets?view=unanswered',
    title: 'Unanswered',
    main: (means) =>
      means.listed(
        tickets.map((one, index) => ({
          head: means.head(one.last.by, one.hours, index),
          words: means.title(hrefOf(one), one.subject) + means.preview(one.last.text),
        })),
      ),
  },
  'title above, newest message': {
    url: '/tickets',
    title: 'Tickets',
    main: (means) =>
      means.listed(
        tickets.map((one, index) => {
          const [before, after] = means.head(one.last.by, one.hours, index)
          return {
            head: [means.title(hrefOf(one), one.subject) + before, after],
            words: means.preview(one.last.text),
          }
        }),
      ),
  },
  inbox: {
    url: '/inbox',
    title: 'Inbox (3)',
    main: ({ who, when, title, preview, c }) =>
      tickets
        .map(
          (one) =>
            `<div${c('message')}><input type="checkbox"> <b${c('author')}>${who(one.asker)}</b> ${title(hrefOf(one), one.subject)} ${preview(one.last.text)} <span${c('time')}>${when(one.hours)}</span></div>`,
        )
        .join('\n'),
  },
  'rows that are links': {
    url: '/conversations',
    title: 'Conversations',
    main: ({ who, when, preview, c }) =>
      tickets
        .map(
          (one) =>
            `<a href="/conversations/${one.number}"${c('message')}><div${c('head')}><span${c('author')}>${who(one.asker)}</span> <span${c('time')}>${when(one.hours)}</span></div><div>${one.subject}</div>${preview(one.last.text)}</a>`,
        )
        .join('\n'),
  },
  'rows with pictures': {
    url: '/tickets',
    title: 'Tickets',
    main: ({ who, when, title, c }) =>
      list(
        tickets.map(
          (one) =>
            `<img${c('avatar')} width="32" height="32" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div>${title(hrefOf(one), one.subject)}<div>${who(one.asker)} · ${when(one.hours)} · ${one.state}</div></div>`,
        ),
        c('list'),
      ),
  },
  'by state': {
    url: '/tickets?group=status',
    title: 'Tickets by status',
    main: (means) =>
      states
        .map(
          (state) =>
            `<h3>${state} (${inState(state).length})</h3>${means.listed(inState(state).map((one) => ({ words: card(one, means) })))}`,
        )
        .join('\n'),
  },
  columns: {
    url: '/board',
    title: 'Board',
    main: (means) =>
      `<div style="display:flex">${states
        .map(
          (state) =>
            `<section><h3>${state}</h3>${inState(state)
              .map((one) => `<div${means.c('message')} draggable="true">${card(one, means)}</div>`)
              .join('\n')}</section>`,
        )
        .join('\n')}</div>`,
  },
  'search results': {
    url: '/search?q=door',
    title: 'Search: door',
    main: (means) =>
      `<p>8 results</p>${means.listed(
        tickets.map((one, index) => ({
          head: [means.title(hrefOf(one), one.subject) + means.head(one.last.by, one.hours, index).join('')],
          words: `<p>…${one.last.text
            .replaceAll('\n', ' ')
            .slice(0, 90)
            .replace(/\b(the|it)\b/g, '<mark>$1</mark>')}…</p>`,
        })),
      )}`,
  },
}
