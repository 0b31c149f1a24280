import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/znuny'
import { isListed } from './ask-api'

const ARTICLE = '/otrs/index.pl?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID=2;ArticleID=5'

describe('Znuny by the address of its frames', () => {
  it('may ask for bodies alone', () => {
    expect(isListed(desk.api, ARTICLE)).toBe(true)
    for (const other of [
      '/otrs/index.pl?Action=AgentTicketZoom;Subaction=MarkAsSeen;TicketID=2;ArticleID=5',
      '/otrs/index.pl?Action=AgentTicketZoom;Subaction=ArticleUpdate;TicketID=2;ArticleID=5',
      `${ARTICLE};LoadExternalImages=1`,
      ARTICLE.replace('HTMLView', 'Delete'),
    ])
      expect(isListed(desk.api, other), other).toBe(false)
  })

  it('asks for nothing where the page names no more than it shows, or too much', async () => {
    const url = new URL('https://desk.example.com/otrs/index.pl?Action=AgentTicketZoom;TicketID=2')
    const requester = { name: null, email: null }
    const dom = { id: '2', subject: '', url: url.href, status: null, tags: [], requester, satisfaction: null }
    const get = () => Promise.reject(new Error('asked'))
    const message = (id: number) => ({
      id: String(id),
      role: 'agent' as const,
      author: requester,
      sentAt: null,
      text: '',
    })
    for (const count of [0, 51]) {
      const listed = Array.from({ length: count }, (_, index) => message(index + 1))
      const page = { url, dom: { ...dom, messages: [] }, isWhole: false, listed }
      await expect(desk.api.read('2', get, page)).rejects.toThrow('Nothing to ask')
    }
  })
})
