/** English tickets of the demo help desk: questions of different writers, and praise for Dana. */
import { dana, desk, miguel, ticket } from '../ticket-types.ts'

const hannah = {
  name: 'Hannah Lindqvist',
  email: 'hannah.lindqvist@fjordlab.example',
  company: 'Fjordlab Instruments',
  place: 'Gothenburg',
}
const teresa = {
  name: 'Teresa Molloy',
  email: 'teresa@molloysbakery.example',
  company: "Molloy's Bakery",
  place: 'Galway',
}
const gus = {
  name: 'Gus Pereira',
  email: 'gus@pereiracycles.example',
  company: 'Pereira Cycles',
  place: 'Bristol',
}
const amara = {
  name: 'Amara Nwosu',
  email: 'amara.nwosu@tidewater.example',
  company: 'Tidewater Studio',
  place: 'Cardiff',
}

export const english = [
  ticket(
    {
      id: '4101',
      subject: 'Payout of 12 November is 38.42 lower than the sum of its sales',
      requester: hannah,
      tags: ['payouts', 'reconciliation'],
      priority: 'normal',
    },
    [
      [
        'inbound',
        hannah,
        '2026-11-17T08:14:00Z',
        `
Hello,

I am reconciling payout PO-88213 of 12 November against our sales export and the two do not agree. The export lists 214 transactions with a gross total of 9,871.30 EUR. At the contractual rate of 1.4 % plus 0.05 EUR per transaction I calculate fees of 148.90 EUR and therefore a net payout of 9,722.40 EUR. You paid 9,683.98 EUR, a difference of 38.42 EUR, or 0.39 % of gross.

I checked the following:
- no refund or chargeback falls between 5 and 11 November
- all 214 transactions are in EUR, so there is no conversion
- the same calculation matches the payouts of 29 October and 5 November to the cent

Which fee component accounts for the difference, on which transactions, and according to which clause of the price list (version 7.2)? Please send the calculation per transaction rather than a summary, ideally as CSV, so that I can verify it.

-- 
Dr Hannah Lindqvist
Head of Finance, Fjordlab Instruments AB`,
      ],
      [
        'note',
        miguel,
        '2026-11-17T08:41:00Z',
        'Looks like the 11 corporate cards: they are billed at 2.9 % since price list 7.2, section 4. Great catch by the customer, our summary page is terrible at showing this.',
      ],
    ],
  ),
  ticket(
    {
      id: '4102',
      subject: 'The till, and a worry I have had all week',
      requester: teresa,
      tags: ['terminal'],
    },
    [
      [
        'inbound',
        teresa,
        '2026-11-17T06:52:00Z',
        `
Good morning to whoever is in today,

I hope your week has been kinder than mine! You looked after us so patiently when we opened in spring, and my daughter Aoife still tells the story of how one of you stayed on the phone with her until the first loaf was sold.

I feel a bit silly writing this, but the little card reader has started to drop out when the queue is at its longest, and I get so flustered in front of our regulars. They are lovely about it. Old Mr Keane now brings coins just to spare me. But I lie awake over it, and I would really love to talk it through with somebody who knows us rather than read another help page.

Would one of you have a few minutes for a chat this week? It would mean a lot to all of us here.

Warmly,
Teresa and everyone at Molloy's`,
      ],
    ],
  ),
  ticket(
    {
      id: '4104',
      subject: 'Terminal dead, market on Saturday',
      requester: gus,
      tags: ['terminal', 'replacement'],
      priority: 'urgent',
      channel: 'chat',
    },
    [
      [
        'inbound',
        gus,
        '2026-11-17T09:58:00Z',
        "Terminal won't switch on. Big market Saturday. Just need one that works by Friday, don't care which model or what was wrong. Can you do it, yes or no?",
      ],
    ],
  ),
  ticket(
    {
      id: '4105',
      subject: 'Invoices went out with the wrong VAT number',
      requester: amara,
      status: 'solved',
      tags: ['invoices', 'vat'],
      rating: { score: 5, scale: 5, comment: 'Dana fixed in one morning what I had dreaded for days.' },
    },
    [
      [
        'inbound',
        amara,
        '2026-11-13T10:05:00Z',
        `
Hi,

after we moved to the new company name, 36 invoices of this month still carry our old VAT number. Our accountant needs corrected ones before the 20th. How do I reissue them without sending everybody a second bill?

Amara Nwosu
Tidewater Studio`,
      ],
      [
        'note',
        miguel,
        '2026-11-13T10:32:00Z',
        'Dana: the bulk reissue with "silent correction" works, I tried it on staging. Thanks for asking before clicking, you are the best!',
      ],
      [
        'outbound',
        dana,
        '2026-11-13T11:20:00Z',
        `
Hello Amara,

all 36 invoices are reissued with the new VAT number. Your customers received nothing: the corrected copies replace the old ones in their portal, and the numbers stay the same. I attached the list for your accountant.

One thing to check on your side: the template "Workshop" still has the old number in its footer text.

Best regards,
Dana Okafor
Acorn customer care`,
      ],
      ['event', desk, '2026-11-13T11:21:00Z', 'Status changed to solved'],
      [
        'inbound',
        amara,
        '2026-11-16T15:47:00Z',
        `
Dana, I have to say this: you are wonderful. I expected a week of back and forth, and you sorted out all 36 invoices before lunch and even spotted the footer I had forgotten. Please tell your boss that this was the best support I have had from any company in years.

Amara

> On 13 November 2026, Dana Okafor wrote:
> all 36 invoices are reissued with the new VAT number. Your customers received nothing: the corrected copies replace the old ones in their portal.`,
      ],
    ],
  ),
  ticket(
    {
      id: '4113',
      subject: 'Steps for a second bank account',
      requester: amara,
      tags: ['payouts'],
    },
    [
      [
        'inbound',
        amara,
        '2026-11-17T11:20:00Z',
        `
Hi,

I want to set up a second bank account for the workshop and would like to do it in the right order. I have done these steps so far:

1. I opened Settings, then Payouts, and pressed "Add account".
2. I typed the IBAN and uploaded the confirmation of the bank.
3. The page says "In review" since yesterday.

What is the next step, and in which order do I have to do the rest? Is there a checklist of all steps, and do I have to repeat the procedure for each till?

Amara Nwosu
Tidewater Studio`,
      ],
    ],
  ),
]
