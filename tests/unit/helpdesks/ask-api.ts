/** Reads a help desk's API against answers written down by their documentation; what is not there is a 404. */
import { expect } from 'vitest'
import type { HelpDeskApi, PageShown } from '@/lib/helpdesks/types'

export async function askApi(
  api: HelpDeskApi,
  ticketId: string,
  url: URL,
  known: Record<string, unknown>,
  shown: Partial<PageShown> = {},
) {
  const asked: string[] = []
  const get = async (path: string) => {
    asked.push(path)
    expect(
      api.paths.filter((pattern) => pattern.test(path)),
      path,
    ).not.toEqual([])
    if (!(path in known)) throw new Error(`404 ${path}`)
    return known[path]
  }
  const ticket = await api.read(ticketId, get, { url, dom: null, isWhole: false, ...shown })
  return { ticket, asked, roles: ticket.messages.map(({ role }) => role) }
}

export const isListed = (api: HelpDeskApi, path: string) => api.paths.some((pattern) => pattern.test(path))
