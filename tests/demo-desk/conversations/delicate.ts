/** Tickets in which a quick guess would be wrong: grief, too little text, and code in the customer's words. */
import { dana, miguel, ticket } from '../ticket-types.ts'

const ruth = { name: 'Ruth Abernathy', email: 'ruth.abernathy@mailbox.example', place: 'Leeds' }
const kofi = {
  name: 'Kofi Mensah',
  email: 'kofi@mensahprint.example',
  company: 'Mensah Print',
  place: 'Accra',
}
const sam = {
  name: 'Sam <b>O’Neil</b>',
  email: 'sam@pixelbarn.example',
  company: '<script>PixelBarn</script>',
  place: 'Derry',
}

export const delicate = [
  ticket({ id: '4108', subject: "Closing my husband's account", requester: ruth, tags: ['account'] }, [
    [
      'inbound',
      ruth,
      '2026-11-16T19:26:00Z',
      `
Dear Sir or Madam,

my husband Alan Abernathy passed away on 2 November after a short illness. The account for his picture framing shop is in his name, and a monthly charge was taken last week. I do not know what you need from me to close it, and I have not found his password among his papers.

I would be grateful if you could tell me what to do. There is no hurry about the money.

Ruth Abernathy`,
    ],
    [
      'note',
      dana,
      '2026-11-17T08:05:00Z',
      'Please nobody send the standard cancellation mail here. I will call her bank contact form first and refund the charge. I hate how our form asks for "reason for leaving".',
    ],
  ]),
  ticket(
    {
      id: '4109',
      subject: 'Re: Your order of receipt rolls',
      requester: kofi,
      status: 'pending',
      channel: 'chat',
    },
    [
      [
        'outbound',
        dana,
        '2026-11-16T13:02:00Z',
        'Hello Kofi, the receipt rolls left our warehouse today and should reach you on Thursday. Shall I also set up the monthly delivery that you asked about?',
      ],
      ['inbound', kofi, '2026-11-16T13:10:00Z', 'ok'],
    ],
  ),
  ticket(
    {
      id: '4111',
      subject: 'Template shows <b>Total</b> instead of bold text & "quotes"',
      requester: sam,
      tags: ['templates', '<i>html</i>'],
      assignee: miguel.name,
    },
    [
      [
        'inbound',
        sam,
        '2026-11-15T17:31:00Z',
        `
Hi team,

since yesterday the invoice template prints my markup as plain text. I put <b>Total</b> into the footer and customers now read the tags. A second footer has <script>alert('acorn')</script> in it, left there by our old agency, and it should never run, of course.

What exactly happens to markup in footers since the update, and which tags are still allowed?

Sam`,
      ],
      [
        'outbound',
        miguel,
        '2026-11-16T09:12:00Z',
        `
Hi Sam,

since 14 November footers are plain text, so <b> and <script> are shown and never run. Bold text is a setting now: Templates, Footer, Style.

Miguel`,
      ],
    ],
  ),
]
