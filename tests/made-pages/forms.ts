/** Pages of people and of forms: who there is, what is set, what is to be filled in. */
import { hrefOf, list, type Means, type Other, table } from './other-parts'
import { people } from './stories'
import { tickets } from './tickets'

const all = Object.values(people)

const field = (label: string, type: string) => `<p><label>${label} <input type="${type}"></label></p>`

const facts = (rows: readonly (readonly [string, string])[], c: Means['c']) =>
  `<table${c('facts')}>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('\n')}</table>`

export const forms: Record<string, Other> = {
  'table of users': {
    url: '/users',
    title: 'Users',
    main: ({ who, when, words }) =>
      table(
        ['Name', 'E-mail', 'Role', 'Last login'],
        all.map((one, index) => [
          `<a href="/users/${index + 4}">${who(one)}</a>`,
          one.mail,
          one.isAgent ? words.staff : words.customer,
          when(index * 9 + 2),
        ]),
      ),
  },
  'cards of customers': {
    url: '/customers',
    title: 'Customers',
    main: (means) =>
      means.listed(
        all.map((one, index) => ({
          head: means.head(one, index * 9 + 2, index),
          words: `<div${means.c('words')}>${one.mail}<br>${index + 1} ${means.words.tickets}<br>Mill Street ${index + 3}, Ghent</div>`,
        })),
      ),
  },
  'a customer': {
    url: '/users/14',
    title: 'Lena Brandt',
    main: ({ who, when, title, words, c }) =>
      facts(
        [
          ['E-mail', people.lena.mail],
          ['Telephone', '+32 555 0134'],
          ['Notes', 'Ships forty parcels a day and prefers to be written to in the morning.'],
          ['Customer since', when(900)],
        ],
        c,
      ) +
      `<h3>${words.tickets}</h3>` +
      list(
        tickets.map(
          (one) => `${title(hrefOf(one), one.subject)} ${one.state} ${who(one.agent)} ${when(one.hours)}`,
        ),
        c('list'),
      ),
  },
  "a customer's newest words": {
    url: '/users/15',
    title: 'Piotr Malik',
    main: (means) =>
      `${facts([['E-mail', people.piotr.mail]], means.c)}<h3>History</h3>${means.listed(
        tickets.map((one, index) => ({
          head: means.head(people.piotr, one.hours, index),
          words: `${means.title(hrefOf(one), one.subject)}${means.preview(one.last.text)}`,
        })),
      )}`,
  },
  settings: {
    url: '/settings/general',
    title: 'Settings',
    main: (means) =>
      `<form>${means.listed(
        [
          ['Company', 'What customers see above every mail that we send to them.'],
          ['Address for replies', 'Mails to it become tickets. Ask whoever runs your mail to forward them.'],
          ['Time zone', 'All times of day are shown by it, unless an agent has chosen another.'],
          [
            'Close after',
            'Tickets without an answer are closed after as many days. Customers may open them again.',
          ],
        ].map(([label = '', hint = '']) => ({
          head: [`<label>${label}</label>`],
          words: `<input type="text"><p>${hint}</p>`,
        })),
      )}<button>Save</button></form>`,
  },
  'mail template': {
    url: '/settings/mail/3',
    title: 'Mail: ticket closed',
    main: ({ words }) =>
      `<form>${field(words.subject, 'text')}<p><label>Text<textarea rows="8">Hello {{name}},\n\nyour ticket was closed. Just answer this mail to open it again.</textarea></label></p><h4>Preview</h4><div><p>Hello Lena Brandt,</p><p>your ticket was closed. Just answer this mail to open it again.</p></div><button>${words.send}</button></form>`,
  },
  'log in': {
    url: '/login',
    title: 'Sign in',
    main: () =>
      `<form>${field('E-mail', 'email')}${field('Password', 'password')}<button>Sign in</button></form><p>New here? <a href="/register">Create an account</a> and follow your tickets in one place.</p>`,
  },
  'new ticket': {
    url: '/tickets/new',
    title: 'New ticket',
    main: ({ words }) =>
      `<form>${field(words.requester, 'text')}${field(words.subject, 'text')}<p><label>${words.description}<textarea rows="9"></textarea></label></p><p>Please tell us what you did, what you saw and what you expected. Pictures help.</p><button>${words.send}</button></form>`,
  },
  invoice: {
    url: '/billing/invoices/2093',
    title: 'Invoice 2093',
    main: ({ when, who, c }) =>
      `<address>Deskly, Canal Quay 5, Ghent</address>${facts(
        [
          ['To', who(people.piotr)],
          ['Date', when(400)],
        ],
        c,
      )}${table(
        ['Item', 'Quantity', 'Price'],
        [
          ['Seat, monthly', '4', '€ 76.00'],
          ['Telephone numbers', '1', '€ 9.00'],
          ['Sum', '', '€ 85.00'],
        ],
      )}<p>Please pay within 14 days. Thank you for working with us.</p>`,
  },
}
