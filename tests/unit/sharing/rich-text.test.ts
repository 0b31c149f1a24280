/** Pasted as rich text, a customer's words stay words. */
import { expect, it } from 'vitest'
import { htmlOf } from '@/lib/sharing/rich-text'

it('makes paragraphs, a quotation of the customer’s words, and links', () => {
  expect(
    htmlOf(
      'Dana here: praise.\n\n“Thank you.”\n— Priya\n\nTicket: X\nhttps://desk.example.com/t/4?a=1&b=2.\n',
    ),
  ).toBe(
    '<p>Dana here: praise.</p><blockquote>“Thank you.”<br>— Priya</blockquote>' +
      '<p>Ticket: X<br><a href="https://desk.example.com/t/4?a=1&amp;b=2">https://desk.example.com/t/4?a=1&amp;b=2</a>.</p>',
  )
})

it.each([
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['</p></blockquote><script>', '<p>&lt;/p&gt;&lt;/blockquote&gt;&lt;script&gt;</p>'],
  ['&lt;b&gt;', '<p>&amp;lt;b&amp;gt;</p>'],
  ['javascript:alert(1) data:text/html,x', '<p>javascript:alert(1) data:text/html,x</p>'],
  [
    `https://example.com/"onmouseover="x'y`,
    '<p><a href="https://example.com/">https://example.com/</a>&quot;onmouseover=&quot;x&#39;y</p>',
  ],
])('%s stays text', (text, html) => expect(htmlOf(text)).toBe(html))

it('ends soon on a long text of one kind', { timeout: 60_000 }, () => {
  for (const piece of ['https://', '\n\n', '<', '“', 'a.'])
    expect(htmlOf(`${piece.repeat(1_000_000 / piece.length)} end`)).toContain('end')
})
