/** The words of the options page. */
import { people } from './people'

export const options = {
  title: 'Settings',
  sections: 'Sections',
  jump: 'Go to',
  changeSaved: 'Saved',
  me: {
    title: 'Me',
    text: 'Bouquet compares these with the praised name and with the author of the last reply, so that it knows which compliment is yours.',
    name: 'Your name',
    aliases: 'Other names and logins',
    aliasesHint: 'As customers and help desks write you; separate them by commas.',
  },
  manager: {
    title: 'Manager',
    text: 'Who hears of your praise.',
    name: 'Name',
    nameHint: 'As you call them. It stands on the button: “Send to {{name}}”.',
    exampleName: 'Ana',
  },
  people,
  channel: {
    title: 'Channel',
    text: 'An incoming webhook of Slack, or of what takes the same: Mattermost, Rocket.Chat, Zulip.',
    name: 'Name',
    nameHint: 'For you, to know it again.',
    namePlaceholder: 'Praise for Ana',
    address: 'Address of the webhook',
    addressHint: 'It is a secret: whoever has it can post to your channel. It stays in this browser.',
    show: 'Show the address',
    hide: 'Hide the address',
    save: 'Save and allow',
    saveHint: 'The browser asks you for this one address: {{host}}.',
    test: 'Send a test message',
    testing: 'Sending …',
    testText: 'A test from Bouquet: this is where praise will arrive. Nothing to do.',
    tested: 'Sent. Look into the channel.',
    remove: 'Remove the channel',
    removed: 'The channel is removed.',
    notAllowed:
      'The browser did not allow this address, so nothing was saved. Save again and choose “Allow”.',
    none: 'No channel yet. Compliments can be kept, but not sent.',
  },
  sites: {
    title: 'Sites',
    text: 'Bouquet reads only these. Everything else stays closed to it.',
    none: 'None yet. Open a ticket, click the Bouquet icon and choose “Use on this site”.',
    since: 'since {{date}}',
    add: 'Add a site by its address',
    addPlaceholder: 'https://desk.example.com',
    addButton: 'Allow this site',
    bad: 'This is not the address of a site. It starts with https://',
    remove: 'Stop reading {{host}}',
    removed: '{{host}} is no longer read.',
  },
  backup: {
    title: 'Backup',
    text: 'A wiped profile or a new computer then costs you nothing since your last one.',
  },
  privacy: {
    title: 'Privacy',
    tickets: {
      what: 'Tickets',
      text: 'Read on the page while you look at them. Opening one stores nothing.',
    },
    wins: {
      what: 'Wins and drafts',
      text: 'In this browser’s profile, on this computer. What you remove is gone for good a month later.',
    },
    settings: {
      what: 'Settings',
      text: 'In the same place, with the address of your channel. They are not synchronised.',
    },
    corrections: { what: 'Corrections', text: 'As numbers, without any text, in this browser only.' },
    requests: {
      what: 'Requests',
      text: 'No telemetry, no account, no server of ours. A message leaves only when you click “Send”. Where a page shows only part of a ticket, or not who wrote what, the rest is read from the same help desk, with your own session, on sites that you allowed.',
    },
    removal: {
      what: 'Removal',
      text: 'Removing the extension deletes all of it. Messages that were sent stay where they went.',
    },
  },
} as const
