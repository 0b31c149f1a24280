/** Begun messages to people are found and erased with the customer whom they speak of, and nobody else's. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleCustomerActs } from '@/lib/background/customer-acts'
import { forgetSentDrafts } from '@/lib/background/sent-drafts'
import type { Protocol } from '@/lib/protocol'
import { records } from '@/lib/records/open'
import { findSubject } from '@/lib/records/subject'
import { changeToolDrafts, everyDraft, toolDraft, toolDrafts } from '@/lib/settings'
import { sendMessage } from '@/lib/sharing/send-message'
import type { ThanksDraft } from '@/lib/sharing/tool-drafts'
import { INES } from '../records/rows'
import { aPraise } from '../sharing/praise'

type Listener = (message: unknown, from: unknown, respond: (reply: unknown) => void) => boolean
let listener: Listener | null = null
Object.assign(fakeBrowser.runtime.onMessage, {
  addListener: (each: Listener) => {
    listener = each
  },
})
handleCustomerActs()

const erase = (input: Protocol['customer.erase']['input']): Promise<unknown> => {
  const from = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') }
  return new Promise((respond) =>
    listener?.({ app: 'bouquet', name: 'customer.erase', input }, from, respond),
  )
}

const draft = (customerKey: string | null): ThanksDraft => ({
  kind: 'thanks',
  outboxId: 'o',
  winId: 'w',
  to: null,
  text: null,
  customerKey,
  at: 1,
  quote: 'Thank you',
  line: '',
})

beforeEach(() =>
  toolDrafts.setValue({ 'thanks a': draft(INES.key), 'thanks b': draft('mail other@example.com') }),
)
afterEach(() => records().delete())

it('one customer’s go, the others stay', async () => {
  const { customers } = await findSubject(records(), await everyDraft(), INES.email ?? '')
  const parts = customers[0]?.rows.map(({ part }) => part) ?? []
  expect(parts).toEqual([{ table: 'drafts', id: 'thanks a' }])
  expect(await erase({ parts, keepWins: true, words: [] })).toMatchObject({ ok: true, value: { rows: 1 } })
  expect(await toolDraft('thanks a')).toBeNull()
  expect(await toolDraft('thanks b')).toMatchObject({ quote: 'Thank you' })
})

it('are forgotten once their message has left, but not while it can be taken back', async () => {
  const stored = { ...draft(null), outboxId: 'o1' }
  await toolDrafts.setValue({ 'thanks a': stored, 'thanks b': draft(null) })
  await sendMessage(records(), aPraise({ id: 'o1' }), 1)
  await forgetSentDrafts(records())
  expect(Object.keys(await toolDrafts.getValue())).toEqual(['thanks a', 'thanks b'])
  await records().outbox.update('o1', { state: 'sent' })
  await forgetSentDrafts(records())
  expect(Object.keys(await toolDrafts.getValue())).toEqual(['thanks b'])
})

it('two windows that write at once lose nothing of each other', async () => {
  const add = (key: string) => changeToolDrafts((all) => ({ ...all, [key]: draft(null) }))
  await Promise.all([add('thanks c'), add('thanks d'), add('escalation c')])
  expect(Object.keys(await toolDrafts.getValue())).toHaveLength(5)
})
