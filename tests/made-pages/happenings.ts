/** Pages that tell what happened, day by day: feeds, logs, notes on releases, figures. */
import { hrefOf, list, type Means, type Other, table } from './other-parts'
import { people, type Voice } from './stories'
import { type Ticket, tickets } from './tickets'

const DONE = ['closed', 'was assigned', 'replied to', 'opened', 'rated', 'merged', 'reopened', 'tagged']

/** "Ann closed #12 · 2 hours ago". */
const deed = (one: Ticket, index: number, { who, when, c }: Means) =>
  `<b${c('author')}>${who(one.agent)}</b> ${DONE[index]} <a href="${hrefOf(one)}">#${one.number}</a> · <span${c('time')}>${when(one.hours)}</span>`

const figures = (means: Means) =>
  ['Open', 'Pending', 'Closed']
    .map(
      (state, index) =>
        `<div${means.c('message')}><h5>${state}</h5><strong>${17 * (index + 1)}</strong></div>`,
    )
    .join('\n')

const RELEASES: readonly [version: string, by: Voice, hours: number, text: string][] = [
  [
    '4.2',
    people.dana,
    20,
    'Labels keep their darkness after an update. Exports of more than ten thousand contacts no longer stop half way.',
  ],
  [
    '4.1',
    people.omar,
    500,
    'Side conversations can be merged. The board remembers which columns were folded, and loads twice as fast.',
  ],
  [
    '4.0',
    people.dana,
    1400,
    'A new editor for replies, with tables. Whoever used the old one keeps it until the end of the year.',
  ],
]

const RATINGS = [
  'Quick and friendly, thank you!',
  'It took three days until somebody answered, and then it was the wrong department.',
  'Solved at the first attempt. I would only wish for a telephone number.',
  'Fine.',
  'Omar stayed with me until it worked, although it was late. Very kind.',
]

export const happenings: Record<string, Other> = {
  dashboard: {
    url: '/dashboard',
    title: 'Dashboard',
    main: (means) =>
      `<div style="display:flex">${figures(means)}</div><h3>Activity</h3>${list(
        tickets.map((one, index) => deed(one, index, means)),
        means.c('list'),
      )}`,
  },
  'activity feed': {
    url: '/activity',
    title: 'Activity',
    main: (means) =>
      means.listed(
        tickets.map((one, index) => ({
          head: means.head(one.agent, one.hours, index),
          words: `<div>${DONE[index]} <a href="${hrefOf(one)}">${one.subject}</a></div>`,
          kind: 'event',
        })),
      ),
  },
  notifications: {
    url: '/notifications',
    title: 'Notifications',
    main: (means) =>
      list(
        tickets.map(
          (one) =>
            `<a href="${hrefOf(one)}"><b>${means.who(one.last.by)}</b> commented on ${one.subject}</a>: “${means.preview(one.last.text)}” <small${means.c('time')}>${means.when(one.hours)}</small> <button>Mark as read</button>`,
        ),
        means.c('list'),
      ),
  },
  'audit log': {
    url: '/admin/audit',
    title: 'Audit log',
    main: ({ who, when, words }) =>
      table(
        [words.on, words.by, 'Action', 'Address'],
        tickets.map((one, index) => [
          when(one.hours),
          who(one.agent),
          `${DONE[index]} ticket ${one.number}: status changed from Open to ${one.state}`,
          `192.0.2.${index + 1}`,
        ]),
      ),
  },
  'release notes': {
    url: '/releases',
    title: 'What is new',
    main: (means) =>
      RELEASES.map(
        ([version, by, hours, text]) =>
          `<h2>${version}</h2>${means.head(by, hours).join('')}${list(text.split(/(?<=\.) /))}`,
      ).join('\n'),
  },
  news: {
    url: '/news',
    title: 'News for the team',
    main: (means) =>
      means.listed(
        RELEASES.map(([version, by, hours, text], index) => {
          const [before, after] = means.head(by, hours, index)
          return {
            head: [
              `<h3><a href="/news/${version.replace('.', '-')}">Deskly ${version}</a></h3>${before}`,
              after,
            ],
            words: means.body(text),
          }
        }),
      ),
  },
  ratings: {
    url: '/reports/satisfaction',
    title: 'Satisfaction',
    main: (means) =>
      `<p>4.3 of 5, 61 ratings</p>${means.listed(
        RATINGS.map((text, index) => {
          const one = tickets[index] as Ticket
          const [before, after] = means.head(one.asker, one.hours, index)
          return {
            head: [
              `${before} ${'★'.repeat((index % 5) + 1)} ${means.title(hrefOf(one), one.subject)}`,
              after,
            ],
            words: means.body(text),
          }
        }),
      )}`,
  },
  report: {
    url: '/reports/agents?from=2026-05-01',
    title: 'Agents in May',
    main: ({ who, words }) =>
      table(
        [words.assignee, 'Solved', 'First answer', 'Satisfaction'],
        Object.values(people).map((one, index) => [
          who(one),
          String(40 - index * 3),
          `${index + 1} h ${index * 7} min`,
          `${96 - index} %`,
        ]),
      ) +
      table(
        ['Week', words.open, 'Solved'],
        [18, 19, 20].map((week) => [`${week} / 2026`, String(week * 3), String(week * 2)]),
      ),
  },
  calendar: {
    url: '/calendar?month=2026-05',
    title: 'May 2026',
    main: ({ who, c }) =>
      table(
        ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
        [4, 11, 18, 25].map((monday) =>
          [0, 1, 2, 3, 4].map(
            (day) =>
              `<b>${monday + day}</b>${day % 2 === 0 ? `<div${c('event')}>09:00 ${who(people.dana)}: early shift, telephone and chat</div><div${c('event')}>13:30 ${who(people.omar)}: late shift</div>` : ''}`,
          ),
        ),
      ),
  },
}
