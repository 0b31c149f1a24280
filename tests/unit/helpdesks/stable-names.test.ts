/** Which names in a page's markup will be the same tomorrow. */
import { expect, it } from 'vitest'
import { isStable, stableStart } from '@/lib/helpdesks/teach/stable-names'

it.each([
  'message',
  'conversation__item',
  'thread-type-customer',
  'MessageList',
  'h-card_md',
  'col6',
  'left-bubble',
  'message--inbound',
])('%s was given by a programmer', (name) => expect(isStable(name)).toBe(true))

it.each([
  'css-1ab2c3',
  'sc-bdVaJa',
  'jss12',
  'svelte-1x2y3z',
  'makeStyles-root-12',
  'ng-tns-c123-4',
  'ember1234',
  '_3kF9x2',
  'hxgkqzt',
  'is-active',
  'odd',
  'unread',
  'Message_body__3kF9x',
])('%s was made by a build, or is of the moment', (name) => expect(isStable(name)).toBe(false))

it('keeps the programmer’s part of a name that a build made longer', () => {
  expect(stableStart('Message_body__3kF9x')).toBe('Message_body__')
  expect(stableStart('_thread_k3l9m_12')).toBe('_thread_')
  expect(stableStart('css-1ab2c3')).toBeNull()
  expect(stableStart('message')).toBeNull()
})
