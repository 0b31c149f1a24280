/**
 * Zoho Desk, the agents' ticket view of 2024 and later, by public sources; nobody of ours has seen it live.
 * What its page says of authors, times and the contact is not known: by the page alone a mail is nobody's words and a
 * comment a note. Its API knows them.
 */
import { zohoDeskApi } from '../apis/zoho-desk'
import { all, attr, outer } from '../dom'
import type { HelpDesk, PageContext } from '../types'

const PANE = '.zd_v2-ticketdetailview-container'
const BODY = '.zd_v2-conversationlistcommon-contentWrapper'

export default {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  matches: ['com', 'eu', 'in', 'com.au', 'com.cn', 'jp', 'sa', 'uk']
    .map((end) => `https://desk.zoho.${end}/*`)
    .concat('https://desk.zohocloud.ca/*'),
  // The number that people see (#1234) is another one.
  ticketId: (url) =>
    /^\/agent\/[^/]+\/(?:[^/]+\/)?tickets\/(?:[^/]+\/)*details\/(\d+)/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-09',
      root: paneOf,
      subject: '[data-id="caseSubjectText"]',
      requester: () => ({ name: null, email: null }),
      message: {
        // What is quoted in a mail has the same marks.
        item: (root) => all(root, BODY).filter((body) => outer(body, `${BODY} *`) === null),
        body: (item) => item,
        role: (item) => (attr(item, 'data-id') === 'threadContent' ? 'system' : 'note'),
      },
      more: (root) => root,
      attributes: ['data-id'],
    },
  ],
  api: zohoDeskApi,
} satisfies HelpDesk

/** Open tickets stay mounted beside each other, each under the number of its tab. */
function paneOf(scope: Element, { ticketId, isVisible }: PageContext): Element | null {
  return (
    all(scope, PANE)
      .filter(isVisible)
      .find((pane) => attr(pane, 'data-id') === `subTab_${ticketId}`) ?? null
  )
}
