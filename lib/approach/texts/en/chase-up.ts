/** English advice for a customer who asks again because an answer is late. */

import type { GuidanceByType } from '../../types'

export const chaseUp: GuidanceByType = {
  analytical: {
    lines: [
      'Give the status as a fact: who has it, since when.',
      'Give the reason for the delay and what is ruled out.',
      'Give the next time, and what will be known by then.',
    ],
    do: [
      'Own the missed date: name it and the new one.',
      'Say what has been found since the last message.',
      'Say what the new date depends on.',
    ],
    avoid: [
      '“Still being looked into”.',
      'A new date without a reason to trust it.',
      'Repeating the last message.',
    ],
    outline: [
      { part: 'understanding', text: 'You wrote on {date}; an answer is late.' },
      { part: 'answer', text: 'The status: {status}, with {owner} since {date}.' },
      { part: 'evidence', text: 'Found so far: {finding}. Ruled out: {ruled out}.' },
      { part: 'next', text: 'Still open: {open point}. You will know by {next update}.' },
    ],
    openings: [
      'Hello {customer}, the status: {status}. It has been with {owner} since {date}.',
      'Hello {customer}, our answer is late. The reason: {cause}.',
    ],
    closings: [
      'By {next update} you will have {evidence}, or the reason why it is still open.',
      'The new date rests on {source}. If it moves, I will tell you before it passes.',
    ],
  },
  functional: {
    lines: [
      'Say which step it is at, and what is already done.',
      'List the steps that are left, with owner and time.',
      'Set the time of the next update, and keep it.',
    ],
    do: [
      'Say which date was missed, and the new one.',
      'Send the next update even if nothing has changed.',
      'Check the step yourself before you answer.',
    ],
    avoid: [
      '“It is in progress”.',
      'Starting the process again.',
      'A date that depends on someone you have not asked.',
    ],
    outline: [
      { part: 'understanding', text: 'You wrote on {date} and waited for {event}.' },
      { part: 'answer', text: 'Done so far: {done}. Where it stands now: {status}.' },
      { part: 'steps', text: '1. {step} ({owner}, by {time})' },
      { part: 'steps', text: '2. {step} ({owner}, by {time})' },
      { part: 'next', text: 'Next update: by {next update}, in any case.' },
    ],
    openings: [
      'Hello {customer}, this is the next step: {step}. Done so far: {done}.',
      'Hello {customer}, you should have heard from us on {date}. This is where it stands.',
    ],
    closings: [
      'The next update comes from {owner} by {next update}.',
      'Two steps are left. The last one will be done by {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Give the status in the first line: done, or when.',
      'One sentence for the delay, no story.',
      'Move it forward before you write.',
    ],
    do: [
      'Ask the owner now, then answer.',
      'Give a time, to the hour if you can.',
      'Write before the next reminder comes.',
    ],
    avoid: [
      'Explaining the queue.',
      '“Thank you for waiting” in place of a status.',
      'Another promise without a time.',
    ],
    outline: [
      { part: 'answer', text: 'The status: {status}.' },
      { part: 'speed', text: 'You will have {result} by {time}.' },
      { part: 'next', text: 'You will hear from me by {next update}.' },
    ],
    openings: [
      'Hello {customer}, the status: {status}. {owner} will {step} by {time}.',
      'Hello {customer}, this is late. You will have {result} by {time}.',
    ],
    closings: [
      'I will write by {next update}, before you have to.',
      'If you need something before that: {contact}.',
    ],
  },
  personal: {
    lines: [
      'Greet by name; say that the wait should not have been.',
      'Say that you have taken it on, and what you did today.',
      'Promise one date yourself, and keep it.',
    ],
    do: [
      'Name what is waiting for this: the trip, the move, the child.',
      'Say “I” and what you have just done.',
      'Write on the promised day, even without news.',
    ],
    avoid: ['Excuses before the status.', 'Blaming a colleague or the queue.', 'A hand-over without a name.'],
    outline: [
      { part: 'greeting', text: 'Hello {customer},' },
      { part: 'understanding', text: 'You wrote on {date}, and {occasion} is waiting for this.' },
      { part: 'answer', text: 'I have taken this on. Today I have {done}.' },
      { part: 'next', text: 'I will write to you by {next update}.' },
    ],
    openings: [
      'Hello {customer}, you should not have had to ask twice. I have just asked {owner} myself.',
      'Hello {customer}, I have {occasion} in mind. This is where it stands: {status}.',
    ],
    closings: [
      'I will write to you by {next update}, with or without news.',
      'This stays with me until you have {result}. Reply here and I will see it.',
    ],
  },
  unclear: {
    lines: [
      'Give the status first: where it is, and who has it.',
      'Admit the delay in half a sentence.',
      'Give the next update as a date, and keep it.',
    ],
    do: [
      'Find out before you answer; do not only confirm receipt.',
      'Name the person who has it.',
      'Write before the new date, if it moves.',
    ],
    avoid: [
      '“We are working on it”.',
      'A new date that nobody agreed to.',
      'Asking again for what was already sent.',
    ],
    outline: [
      { part: 'understanding', text: 'You have waited since {date}.' },
      { part: 'answer', text: 'The status: {status}, with {owner}.' },
      { part: 'next', text: 'Next update: by {next update}.' },
    ],
    openings: [
      'Hello {customer}, the status of {matter}: {status}.',
      'Hello {customer}, you have waited since {date}. I have asked {owner}. The result: {finding}.',
    ],
    closings: [
      'You will hear from me by {next update}, even if nothing has changed.',
      '{owner} has it now and will {step} by {time}.',
    ],
  },
}
