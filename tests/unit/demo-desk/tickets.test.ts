import { describe, expect, it } from 'vitest'
import { oddIds } from '@/tests/demo-desk/odd-tickets'
import { allTickets, demoTickets } from '@/tests/demo-desk/tickets'

const FIVE_MEGABYTES = 5 * 1024 * 1024

describe('the demo tickets', () => {
  it('have distinct ids, and messages in the order of time', () => {
    const ids = allTickets().map((ticket) => ticket.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { messages } of allTickets()) {
      const times = messages.map((message) => message.at)
      expect(times).toEqual(times.toSorted())
      expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length)
    }
  })

  it('name no address outside example domains', () => {
    const addresses = JSON.stringify(allTickets()).match(/@[\w.-]+/g) ?? []
    expect(addresses.filter((address) => !/\.example$/.test(address))).toEqual([])
  })

  it('are a fresh copy each time', () => {
    const before = structuredClone(demoTickets())
    for (const ticket of demoTickets()) ticket.messages.length = 0
    expect(demoTickets()).toEqual(before)
  })

  it('hold at least eight, the hostile ones apart', () => {
    expect(demoTickets().length).toBeGreaterThanOrEqual(8)
    expect(demoTickets().filter((ticket) => Object.values<string>(oddIds).includes(ticket.id))).toEqual([])
  })

  it('include a thousand messages, one of five megabytes, and none', () => {
    const odd = (id: string) => allTickets().find((ticket) => ticket.id === id)?.messages ?? null
    expect(odd(oddIds.thousand)).toHaveLength(1000)
    expect(odd(oddIds.huge)?.[0]?.text.length).toBeGreaterThanOrEqual(FIVE_MEGABYTES - 1)
    expect(odd(oddIds.empty)).toEqual([])
  })
})
