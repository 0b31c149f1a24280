import { describe, expect, it } from 'vitest'
import { guidanceForSensitive } from '@/lib/approach/guidance'
import { headOf, type Known, understand } from '@/lib/background/understand'
import type { MessageRole, TicketMessage, TicketSnapshot } from '@/lib/helpdesks/types'
import type { Reading, StyleType } from '@/lib/reading/types'

const reading = (part: Partial<Reading> = {}): Reading => ({
  lang: 'en',
  type: 'functional',
  probabilities: { analytical: 0.1, personal: 0.1, functional: 0.7, intuitive: 0.1 },
  unclear: 0,
  measures: [],
  band: 'clear',
  axes: { feelings: 0, process: 0.6 },
  evidence: [],
  praise: { found: false, score: 0, target: 'none', span: null },
  complaint: { found: false, score: 0, theme: null },
  urgent: { found: false, score: 0, words: [] },
  sensitive: false,
  sensitiveKind: null,
  ...part,
})

const message = (id: string, role: MessageRole, text: string, name = 'Priya Raman'): TicketMessage => ({
  id,
  role,
  author: { name, email: null },
  sentAt: null,
  text,
})

const snapshot = (messages: TicketMessage[]): TicketSnapshot => ({
  helpdesk: 'acme-desk',
  layout: '2026-11',
  source: 'dom',
  complete: true,
  ticket: {
    id: '7',
    subject: 'Invoice',
    url: 'https://desk.example/tickets/7',
    status: null,
    tags: [],
    requester: { name: 'Priya Raman', email: null },
    satisfaction: null,
    messages,
  },
})

const nobody: Known = {
  me: [],
  colleagues: [],
  corrections: new Map(),
  language: 'en',
  isAnalysed: true,
  isKnown: false,
}
const praised = (text: string) =>
  text.includes('star')
    ? reading({
        praise: { found: true, score: 0.9, target: 'agent', span: { start: 0, end: text.length } },
      })
    : reading()

describe('understanding a ticket', () => {
  it('classifies the customer’s messages only', () => {
    const seen: [text: string, isExplained: boolean][] = []
    understand(
      snapshot([
        message('1', 'customer', 'first'),
        message('2', 'agent', 'reply'),
        message('3', 'note', 'this customer is a star'),
        message('4', 'system', 'merged'),
        message('5', 'customer', 'second'),
      ]),
      (text, isExplained) => {
        seen.push([text, isExplained])
        return reading()
      },
      nobody,
    )
    // The words that show the type are shown of the latest alone.
    expect(seen).toEqual([
      ['first', false],
      ['second', true],
    ])
  })

  it('keeps the first message of a long conversation beside the latest, and only the writer’s own', () => {
    const many = Array.from({ length: 30 }, (_, i) => message(String(i), 'customer', `text ${i}`))
    const copied = message('x', 'customer', 'I am in copy', 'Tom Reed')
    const nameless = { ...message('y', 'customer', 'me again'), author: { name: null, email: null } }
    const result = understand(
      snapshot([...many, copied, nameless, message('z', 'customer', 'last')]),
      () => reading(),
      nobody,
    )
    const ids = result?.trend.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(19)
    expect(ids?.[0]).toBe('0')
    expect(ids?.slice(-3)).toEqual(['29', 'y', 'z'])
  })

  it('says nothing where the customer wrote nothing', () => {
    expect(understand(snapshot([message('1', 'note', 'call them')]), () => reading(), nobody)).toBeNull()
  })

  it('takes an unnamed compliment for the author of the last reply before it', () => {
    const thread = snapshot([
      message('1', 'agent', 'done', 'Dana Okafor'),
      message('2', 'customer', 'You are a star!'),
      message('3', 'agent', 'thanks', 'Miguel Ferro'),
    ])
    const mine = understand(thread, praised, { ...nobody, me: ['Dana Okafor'] })
    expect(mine?.praise).toMatchObject({ whose: 'mine', sentence: 'You are a star!' })
    const hers = understand(thread, praised, { ...nobody, me: ['Miguel Ferro'], colleagues: ['Dana Okafor'] })
    expect(hers?.praise).toMatchObject({ whose: 'colleague', name: 'Dana Okafor' })
  })

  it('gives the sentence word for word, and beside it without addresses and numbers of people', () => {
    const thread = snapshot([message('1', 'customer', 'You are a star, write to priya@example.com!')])
    expect(understand(thread, praised, nobody)?.praise).toMatchObject({
      sentence: 'You are a star, write to priya@example.com!',
      quote: 'You are a star, write to [e-mail]!',
    })
  })

  it('lets quoted history decide neither the situation nor whose praise it is', () => {
    const quote = '\n\nOn Monday, Support wrote:\n> Any update? I am still waiting.\n> Dana will have a look.'
    const question = snapshot([message('1', 'customer', `Where do I find the invoices?${quote}`)])
    expect(understand(question, () => reading(), nobody)?.situation).toBe('question')
    const thread = snapshot([
      message('1', 'agent', 'done', 'Miguel Ferro'),
      message('2', 'customer', `You are a star!${quote}`),
    ])
    const span = { start: 0, end: 'You are a star!'.length }
    const star = () => reading({ praise: { found: true, score: 0.9, target: 'agent', span } })
    expect(understand(thread, star, { ...nobody, me: ['Dana Okafor'] })?.praise).toMatchObject({
      whose: 'colleague',
      name: 'Miguel Ferro',
    })
  })

  it('only underlines what may be a compliment, in the latest message and where no other is sure', () => {
    const span = { start: 0, end: 9 }
    const maybe = () => reading({ praise: { found: false, score: 0.4, target: 'agent', span } })
    const thread = snapshot([
      message('1', 'customer', 'So clear!'),
      message('2', 'customer', 'So clear! But why?'),
    ])
    expect(understand(thread, maybe, nobody)).toMatchObject({
      praise: null,
      maybePraise: { messageId: '2', sentence: 'So clear!' },
    })
    const first = snapshot([
      message('1', 'customer', 'You are a star!'),
      message('2', 'customer', 'So clear!'),
    ])
    const either = (text: string) => (text.includes('star') ? praised(text) : maybe())
    expect(understand(first, either, nobody)).toMatchObject({ praise: { messageId: '1' }, maybePraise: null })
    const grave = () => reading({ ...maybe(), sensitive: true, sensitiveKind: 'grief' })
    expect(understand(thread, grave, nobody)?.maybePraise).toBeNull()
  })

  it('keeps a compliment in view after the customer writes on', () => {
    const thread = snapshot([
      message('1', 'customer', 'You are a star!'),
      message('2', 'customer', 'One more question.'),
    ])
    expect(understand(thread, praised, nobody)?.praise?.messageId).toBe('1')
  })

  it('shows the agent’s correction instead of the model’s type', () => {
    const corrections = new Map<string, StyleType>([['1', 'personal']])
    const result = understand(snapshot([message('1', 'customer', 'Hello')]), () => reading(), {
      ...nobody,
      corrections,
    })
    expect(result?.latest).toMatchObject({ type: 'personal', corrected: true, band: 'clear' })
  })

  it('shows no type on a message of grief, even where one was chosen before', () => {
    const sad = () => reading({ sensitive: true, sensitiveKind: 'grief', type: 'unclear', band: 'mixed' })
    const corrections = new Map<string, StyleType>([['1', 'personal']])
    const result = understand(snapshot([message('1', 'customer', 'My father died')]), sad, {
      ...nobody,
      corrections,
    })
    expect(result?.latest).toMatchObject({ type: 'unclear', corrected: false, sensitive: true })
    expect(result?.guidance).toBe(guidanceForSensitive('grief', 'en'))
  })

  it('tells two installations of one product apart', () => {
    const one = snapshot([])
    const two = { ...one, ticket: { ...one.ticket, url: 'https://other.example/tickets/7' } }
    expect(headOf(one).key).not.toBe(headOf(two).key)
  })
})
