/** Pages to look something up in: articles, questions with their answers, texts that are kept for later. */
import { list, type Means, type Other } from './other-parts'
import { people } from './stories'

const ARTICLE = [
  [
    'Before you begin',
    'Switch the printer off and take out the roll. Wait a minute, so that the head cools down: it gets hotter than one thinks.',
  ],
  [
    'Cleaning the head',
    'Take a soft cloth with a few drops of alcohol. Wipe from the middle to the edges, once only, and let it dry before you put the roll back.',
  ],
  [
    'If labels stay blank',
    'Open Settings, choose Print quality and set the darkness to 12. Some models lose this value with an update. If nothing helps, write to us with the number on the back of the printer.',
  ],
] as const

const QUESTIONS = [
  ['How do I change my password?', 'Open your profile, choose Security and type the new password twice.'],
  ['Which browsers can I use?', 'Every browser of the last two years. On a telephone you need our app.'],
  [
    'When do I get my money back?',
    'We send it back the day we agree on it. Banks need up to three working days more.',
  ],
  ['Can two people share one seat?', 'No, but a seat can be given to somebody else once a week.'],
] as const

const CANNED = [
  [
    'First reply',
    'Hello,\n\nthank you for writing to us. We look into it and come back to you within a day.',
  ],
  [
    'Ask for the version',
    'Could you tell us which version you use? You find it under Help, at the very bottom.',
  ],
  [
    'Closing',
    'As we have not heard from you for a week, we close this. You can answer at any time to open it again.',
  ],
  ['Refund', 'We have sent the money back today. Please allow up to three working days for your bank.'],
] as const

const sections = ({ body }: Means) =>
  ARTICLE.map(([name, text]) => `<h2>${name}</h2>${body(text)}`).join('\n')

const helpful = '<p>Was this helpful? <button>Yes</button> <button>No</button></p>'

export const articles: Record<string, Other> = {
  article: {
    url: '/kb/17-how-to-clean-a-label-printer',
    title: 'How to clean a label printer',
    main: (means) => sections(means) + helpful,
  },
  'article by somebody': {
    url: '/kb/17-how-to-clean-a-label-printer',
    title: 'How to clean a label printer',
    main: (means) => {
      const [before, after] = means.head(people.dana, 300)
      return `${before}<article>${sections(means)}</article>${after}${helpful}`
    },
  },
  'short article by somebody': {
    url: '/kb/23-print-darkness',
    title: 'Print darkness',
    main: (means) => {
      const [before, after] = means.head(people.omar, 700)
      return `<div${means.c('message')}>${before}${means.body(ARTICLE[2][1])}${after}</div>${helpful}`
    },
  },
  'list of articles': {
    url: '/kb',
    title: 'Knowledge base',
    main: (means) =>
      means.listed(
        ARTICLE.map(([name, text], index) => {
          const [before, after] = means.head(
            index === 1 ? people.omar : people.dana,
            300 * (index + 1),
            index,
          )
          return {
            head: [means.title(`/kb/${index + 17}`, name) + before, after],
            words: means.preview(text),
          }
        }),
      ),
  },
  'questions and answers': {
    url: '/faq',
    title: 'Questions that we are often asked',
    main: (means) =>
      means.listed(
        QUESTIONS.map(([asked, answer]) => ({ head: [`<h4>${asked}</h4>`], words: means.body(answer) })),
      ),
  },
  'folded questions': {
    url: '/help/faq',
    title: 'Help',
    main: ({ body }) =>
      QUESTIONS.map(
        ([asked, answer]) => `<details open><summary>${asked}</summary>${body(answer)}</details>`,
      ).join('\n'),
  },
  'canned replies': {
    url: '/settings/macros',
    title: 'Macros',
    main: (means) =>
      means.listed(
        CANNED.map(([name, text], index) => ({
          head: [means.title(`/settings/macros/${index + 3}`, name)],
          words: `${means.body(text)}<button>Edit</button>`,
        })),
      ),
  },
  'canned replies by somebody': {
    url: '/settings/macros?sort=changed',
    title: 'Macros',
    main: (means) =>
      means.listed(
        CANNED.map(([name, text], index) => {
          const [before, after] = means.head(index % 2 ? people.dana : people.omar, 90 * (index + 1), index)
          return {
            head: [means.title(`/settings/macros/${index + 3}`, name) + before, after],
            words: means.body(text),
          }
        }),
      ),
  },
  contents: {
    url: '/kb/all',
    title: 'All articles',
    main: () =>
      ['Printers', 'Accounts', 'Billing']
        .map(
          (group) =>
            `<h3>${group}</h3>${list(ARTICLE.map(([name], index) => `<a href="/kb/${index + 17}">${name}</a> <small>${index + 2} min</small>`))}`,
        )
        .join('\n'),
  },
}
