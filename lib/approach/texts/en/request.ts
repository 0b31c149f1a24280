/** English advice for a message that wants something done: a change, a refund, a cancellation, a document. */

import type { GuidanceByType } from '../../types'

export const request: GuidanceByType = {
  analytical: {
    lines: [
      'Say what was done: the exact change, amount and date.',
      'Give the reference or the rule it rests on.',
      'Say what it changes elsewhere: price, term, data.',
    ],
    do: [
      'Give before and after as figures.',
      'If it cannot be done, quote the rule and its source.',
      'Attach the record of the change.',
    ],
    avoid: [
      '“It has been processed” without saying what.',
      'Rounded amounts or dates.',
      'A refusal without the rule behind it.',
    ],
    outline: [
      { part: 'answer', text: 'Done on {date}: {done}.' },
      { part: 'reason', text: 'It rests on {source}.' },
      { part: 'evidence', text: 'The record: {evidence}.' },
      { part: 'next', text: 'What else it changes: {effect}, from {date}.' },
    ],
    openings: [
      'Hello {customer}, {request} was done on {date}. The reference: {number}.',
      'Hello {customer}, before {request} is done, please check the figures: {finding}.',
    ],
    closings: [
      'The record is here: {link}.',
      'If one of these figures is wrong, tell me by {time} and I will stop it.',
    ],
  },
  functional: {
    lines: [
      'Confirm what was asked, point by point.',
      'Say what is done, what comes next, and when.',
      'Say how the customer can see that it is complete.',
    ],
    do: [
      'Mark each point as done, under way or not possible.',
      'Give a date for every step that is left.',
      'If it cannot be done, give the next best way as steps.',
    ],
    avoid: [
      'Confirming only part of what was asked.',
      'Steps without an owner.',
      'Closing before the last step is done.',
    ],
    outline: [
      { part: 'understanding', text: 'You asked for {request}.' },
      { part: 'steps', text: '1. {step}: done on {date}' },
      { part: 'steps', text: '2. {step}: {owner}, by {time}' },
      { part: 'next', text: 'It is complete when you see {result}, by {time}.' },
    ],
    openings: [
      'Hello {customer}, you asked for {request}. This is where each part stands.',
      'Hello {customer}, {request} takes {number} steps. The first is done.',
    ],
    closings: [
      'It is complete when you see {result}. I will keep this open until then.',
      'The next step: {step}. {owner} will have it done by {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Do it first, then write that it is done.',
      'If not: say no, and the one best way instead.',
      'Two lines are enough.',
    ],
    do: [
      'Start with “Done” and the time.',
      'Name the one thing needed, if something is missing.',
      'Act on what you may decide, without asking back.',
    ],
    avoid: [
      'Explaining how it is processed.',
      'A form to fill in for what you already know.',
      'An offer to stay or to buy more.',
    ],
    outline: [
      { part: 'answer', text: 'Done: {request}, from {date}.' },
      { part: 'next', text: 'You will have {result} by {time}.' },
    ],
    openings: [
      'Hello {customer}, done: {request}.',
      'Hello {customer}, {request} is not possible. The best way to {result}: {step}.',
    ],
    closings: [
      'You will have {result} by {time}. Nothing else is needed.',
      'Send me {detail}, and it will be done by {time}.',
    ],
  },
  personal: {
    lines: [
      'Greet by name, and say that you have done it yourself.',
      'Say what it means for the plan that was mentioned.',
      'Leave a direct way back.',
    ],
    do: [
      'Pick up the reason for the request, if one was given.',
      'If it cannot be done, say so early, and offer what you can do.',
      'Say “I” and what you did.',
    ],
    avoid: [
      'An automatic confirmation as the whole answer.',
      'Hiding a no at the end.',
      'Asking why, when it does not matter.',
    ],
    outline: [
      { part: 'greeting', text: 'Hello {customer},' },
      { part: 'answer', text: 'I have {done} for you today.' },
      { part: 'reason', text: 'For {occasion} this means {result}.' },
      { part: 'next', text: 'Should anything look wrong, reply here and I will put it right.' },
    ],
    openings: [
      'Hello {customer}, I have just {done}, so {occasion} can go ahead.',
      'Hello {customer}, {request} is not possible. What I can do for you: {step}.',
    ],
    closings: [
      'All the best for {occasion}.',
      'By {next update} I will check that it went through, and write to you.',
    ],
  },
  unclear: {
    lines: [
      'Say in the first sentence whether it is done.',
      'If not: who does it, and by when.',
      'Say what the customer will see when it is complete.',
    ],
    do: [
      'Repeat the request in one sentence.',
      'If something is missing, ask for it all at once.',
      'If it cannot be done, say so plainly, with one way instead.',
    ],
    avoid: [
      'Confirming receipt without a date.',
      'Passing it on without a name.',
      'An offer attached to a cancellation.',
    ],
    outline: [
      { part: 'answer', text: '{request}: {status}.' },
      { part: 'steps', text: '{owner} will {step} by {time}.' },
      { part: 'next', text: 'You will see {result} by {time}.' },
    ],
    openings: [
      'Hello {customer}, {request} is done.',
      'Hello {customer}, {owner} has your request and will {step} by {time}.',
    ],
    closings: [
      'If you do not see {result} by {time}, reply here.',
      'To go on I need {detail}. I have everything else.',
    ],
  },
}
