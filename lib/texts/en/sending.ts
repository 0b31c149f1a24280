/** The words of sending: by which way a message goes, and what became of it. */

export const sending = {
  to: { channel: 'Send to {{name}}', mail: 'Write mail to {{name}}', copy: 'Copy for {{name}}' },
  what: {
    channel: 'Goes to the channel “{{channel}}”. You can take it back for five seconds.',
    mailto: 'Opens your mail program with this text. You send it there.',
    gmail: 'Opens Gmail in a new tab with this text. You send it there.',
    outlook: 'Opens Outlook in a new tab with this text. You send it there.',
    'outlook-com': 'Opens Outlook.com in a new tab with this text. You send it there.',
    copy: 'Copies this text. You paste and send it where you like.',
  },
  receiver: 'To',
  noManager: 'My manager (not set)',
  roles: {
    praised: '{{name}}',
    manager: '{{name}} · my manager',
    leader: '{{name}} · leader',
    colleague: '{{name}} · colleague',
  },
  others: 'Other ways to {{name}}',
  ways: {
    channel: 'Channel: {{channel}}',
    mailto: 'Mail program',
    gmail: 'Gmail',
    outlook: 'Outlook (work or school)',
    'outlook-com': 'Outlook.com (personal)',
    copy: 'Copy for pasting',
  },
  cutNote: 'The rest is on your clipboard: delete this text and paste.',
  handed: {
    mailto: 'A draft is in your mail program. Was it sent?',
    gmail: 'A draft is open in Gmail. Was it sent?',
    outlook: 'A draft is open in Outlook. Was it sent?',
    'outlook-com': 'A draft is open in Outlook.com. Was it sent?',
    copy: 'Copied for {{name}}. Was it sent?',
  },
  cut: 'It was too long for a draft: paste the whole text, which was copied.',
  yes: 'Yes, sent',
  no: 'Not sent',
  openAgain: 'Open again',
  copyAgain: 'Copy again',
  confirmed: 'Sent to {{name}}, you said · {{time}}',
} as const
