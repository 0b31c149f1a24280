/** What people say on the made pages; they are the same on each, so that only the page differs. */
export type Voice = { name: string; login: string; mail: string; isAgent: boolean }
export type Said = { by: Voice; text: string; hours: number; isNote?: true; isEvent?: true }
export type Story = { subject: string; number: number; asker: Voice; agent: Voice; said: Said[] }

const voice = (name: string, mail: string, isAgent = false): Voice => ({
  name,
  login: mail.split('@')[0] ?? '',
  mail,
  isAgent,
})

const dana = voice('Dana Whitfield', 'dana.whitfield@desk.example.com', true)
const omar = voice('Omar Reyes', 'omar.reyes@desk.example.com', true)
const lena = voice('Lena Brandt', 'lena.brandt@example.org')
const piotr = voice('Piotr Malik', 'p.malik@example.net')
const ines = voice('Inés Carvalho', 'ines@carvalho.example')
const tom = voice('Tom Adeyemi', 'tadeyemi@example.org')

export const people = { dana, omar, lena, piotr, ines, tom }

export const stories: Record<string, Story> = {
  printer: {
    subject: 'Label printer prints blank pages since the update',
    number: 4182,
    asker: lena,
    agent: dana,
    said: [
      {
        by: lena,
        hours: 50,
        text: 'Hello,\n\nsince Monday our label printer feeds every label but prints nothing on it. We changed the roll twice and cleaned the head.\n\nCould you tell me what else to try? We ship forty parcels a day.\n\nLena Brandt',
      },
      {
        by: dana,
        hours: 44,
        text: 'Hi Lena,\n\nthanks for writing. The update set the print darkness to zero on some models. Please open Settings, choose Print quality and set darkness to 12.\n\nLet me know whether the next label comes out right.\n\nBest regards,\nDana',
      },
      {
        by: lena,
        hours: 30,
        text: 'That was it, the labels are readable again. One thing is left: the barcode is a little too wide and our scanner rejects every third one.',
      },
      {
        by: dana,
        hours: 26,
        text: 'Glad to hear it. For the barcode, set the module width to 0.25 mm in the same dialogue. I have added a note to your account so that the next update keeps both values.',
      },
    ],
  },
  invoice: {
    subject: 'Invoice 2093 charged twice',
    number: 977,
    asker: piotr,
    agent: omar,
    said: [
      {
        by: piotr,
        hours: 70,
        text: 'My card was charged twice for invoice 2093, once on the third and once on the fourth. I need the second payment back before the end of the month, please.',
      },
      { by: omar, hours: 69, text: 'status', isEvent: true },
      {
        by: omar,
        hours: 68,
        text: 'I am sorry about this. I can see both payments and have asked our accounting to return the second one.',
      },
      {
        by: dana,
        hours: 60,
        text: 'Accounting confirmed the double booking, refund goes out on Friday. Customer had the same trouble in spring.',
        isNote: true,
      },
      { by: piotr, hours: 40, text: 'Any news? It is still not on my account.' },
      {
        by: dana,
        hours: 38,
        text: 'The refund left us on Friday. Banks need up to three working days, so you should see it by Wednesday.',
      },
      { by: piotr, hours: 12, text: 'It arrived today, thank you!' },
      { by: omar, hours: 10, text: 'Great, I am closing this then.' },
    ],
  },
  export: {
    subject: 'How do I export all contacts?',
    number: 15,
    asker: ines,
    agent: omar,
    said: [
      {
        by: ines,
        hours: 9,
        text: 'I would like to move all of my contacts into a spreadsheet. Where do I find the export, and does it keep the birthdays?',
      },
      {
        by: omar,
        hours: 4,
        text: 'Open Contacts, select all and choose Export from the menu at the top right. Birthdays are kept in a column of their own.',
      },
    ],
  },
  short: {
    subject: 'Door code does not work',
    number: 30251,
    asker: tom,
    agent: dana,
    said: [
      { by: tom, hours: 8, text: 'Hi, the door code I was sent does not open the side entrance.' },
      { by: dana, hours: 7, text: 'Which building is it?' },
      { by: tom, hours: 6, text: 'The one on Mill Street.' },
      { by: dana, hours: 5, text: 'Try 4471 please.' },
      { by: tom, hours: 3, text: 'Works now!' },
      { by: dana, hours: 2, text: 'Good.' },
    ],
  },
}
