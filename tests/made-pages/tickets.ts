/** What lists of a made desk have in their lines: a few tickets, each with its newest words. */
import { people, stories, type Voice } from './stories'

export type Ticket = {
  subject: string
  number: number
  asker: Voice
  agent: Voice
  state: string
  hours: number
  last: { by: Voice; text: string }
}

const { dana, omar, lena, piotr, ines, tom } = people

const told = Object.values(stories).map(({ subject, number, asker, agent, said }, index): Ticket => {
  const { by, text, hours } = said.at(-1) ?? { by: asker, text: subject, hours: 1 }
  return { subject, number, asker, agent, state: index === 1 ? 'Closed' : 'Open', hours, last: { by, text } }
})

export const tickets: Ticket[] = [
  ...told,
  {
    subject: 'Cannot reset password',
    number: 511,
    asker: piotr,
    agent: dana,
    state: 'Pending',
    hours: 14,
    last: {
      by: piotr,
      text: 'The link in the mail says that it has expired, although I open it within a minute. I tried two browsers.',
    },
  },
  {
    subject: 'Delivery to Oslo',
    number: 502,
    asker: ines,
    agent: omar,
    state: 'Open',
    hours: 21,
    last: {
      by: omar,
      text: 'Customs released the parcel this morning, so it should reach you by Thursday. I will keep an eye on it.',
    },
  },
  {
    subject: 'Colours differ from the sample',
    number: 498,
    asker: lena,
    agent: omar,
    state: 'Pending',
    hours: 33,
    last: {
      by: lena,
      text: 'I attached two photographs by daylight. The left one is the sample, the right one is what arrived.',
    },
  },
  {
    subject: 'Please change our billing address',
    number: 476,
    asker: tom,
    agent: dana,
    state: 'Closed',
    hours: 57,
    last: { by: tom, text: 'Thanks, the new invoice looks right.' },
  },
]
