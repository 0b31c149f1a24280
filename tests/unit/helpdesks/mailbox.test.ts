import { describe, expect, it } from 'vitest'
import { type Mail, roleIn, sidesOf } from '@/lib/helpdesks/mailbox'
import type { Person } from '@/lib/helpdesks/types'

const at = (email: string): Person => ({ name: email.replace(/@.*/, ''), email })
const colleague: Person = { name: 'Dana Okafor', email: null }
const mail = (more: Partial<Mail>): Mail => ({
  own: [],
  senders: [],
  recipients: [],
  isNameOurs: false,
  ...more,
})

const rolesOf = (given: Mail) => {
  const sides = sidesOf(given)
  return [sides.requester?.email ?? sides.requester, ...given.senders.map((sender) => roleIn(sides, sender))]
}

describe('who is who in a mailbox', () => {
  const own = ['support@acme.example']

  it.each<[string, Mail, unknown[]]>([
    [
      'everybody of the own house is an agent while somebody from outside takes part',
      mail({
        own,
        senders: [at('lina@haddad.example'), at('Dana@ACME.example'), at('support@acme.example')],
      }),
      ['lina@haddad.example', 'customer', 'agent', 'agent'],
    ],
    [
      'who is written to first is the requester where nobody answered',
      mail({ own, senders: [at('support@acme.example')], recipients: [at('lina@haddad.example')] }),
      ['lina@haddad.example', 'agent'],
    ],
    [
      'within one house only the mailbox is ours',
      mail({ own, senders: [at('ines@acme.example'), at('support@acme.example')] }),
      ['ines@acme.example', 'customer', 'agent'],
    ],
    [
      "a public provider's domain is nobody's house",
      mail({
        own: ['acme.support@gmail.com'],
        senders: [at('lina@gmail.com'), at('acme.support@gmail.com')],
      }),
      ['lina@gmail.com', 'customer', 'agent'],
    ],
    [
      'a name alone is a colleague where the program shows colleagues so',
      mail({ own, senders: [at('lina@haddad.example'), colleague], isNameOurs: true }),
      ['lina@haddad.example', 'customer', 'agent'],
    ],
    [
      'within one house of names alone, the first is the customer',
      mail({ own, senders: [{ name: 'Ines Paz', email: null }, colleague], isNameOurs: true }),
      [{ name: 'Ines Paz', email: null }, 'customer', 'agent'],
    ],
    [
      'where nobody knows the mailbox, the first is the customer',
      mail({ senders: [at('lina@haddad.example'), at('dana@acme.example'), at('LINA@haddad.example')] }),
      ['lina@haddad.example', 'customer', 'agent', 'customer'],
    ],
    [
      'a mail without a sender is nobody’s',
      mail({ own, senders: [{ name: null, email: null }, at('a@b.example')] }),
      ['a@b.example', 'system', 'customer'],
    ],
    ['nobody wrote', mail({ own, recipients: [at('lina@haddad.example')] }), [null]],
  ])('%s', (_what, given, expected) => {
    expect(rolesOf(given)).toEqual(expected)
  })
})
