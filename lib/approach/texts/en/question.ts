/** English advice for a message that asks something. */

import type { GuidanceByType } from '../../types'

export const question: GuidanceByType = {
  analytical: {
    lines: [
      'Open with the fact or figure, and where it comes from.',
      'Say what you checked and what you ruled out.',
      'Name what is still unknown, and when it will be known.',
    ],
    do: [
      'Give exact numbers, dates, versions and units.',
      'Link the page, log line or clause you rely on.',
      'Answer each “why” with a cause, or say that the cause is not known yet.',
    ],
    avoid: [
      '“Soon”, “a few”, “should be fine”.',
      'Small talk before the fact.',
      'A claim without its source.',
    ],
    outline: [
      { part: 'answer', text: 'The answer: {answer}, according to {source}.' },
      { part: 'reason', text: 'The reason: {cause}.' },
      { part: 'evidence', text: 'Checked: {check}. Ruled out: {ruled out}.' },
      { part: 'next', text: 'Not known yet: {open point}. You will know by {next update}.' },
    ],
    openings: [
      'Hello {customer}, the answer: {answer}. It comes from {source}.',
      'Hello {customer}, I have checked {check}. The result: {finding}.',
    ],
    closings: [
      'The source is here: {link}. If your figures differ, send me {evidence} and I will compare them.',
      'One point is open: {open point}. I will write to you about it by {next update}.',
    ],
  },
  functional: {
    lines: [
      'Say where things stand, then number the steps.',
      'Give each step one action, an owner and a time.',
      'Answer every point, in the order it was asked.',
    ],
    do: [
      'Say what you will do and what is left for the customer to do.',
      'Say what to do if a step fails.',
      'End with the date of the next step.',
    ],
    avoid: [
      'Skipping a step because it seems obvious.',
      'Two actions in one step.',
      'Advice in no particular order.',
    ],
    outline: [
      { part: 'answer', text: 'Where it stands now: {status}.' },
      { part: 'steps', text: '1. {step} ({owner}, by {time})' },
      { part: 'steps', text: '2. {step} ({owner}, by {time})' },
      { part: 'steps', text: 'If a step fails: {fallback}.' },
      { part: 'next', text: 'After the last step you have {result}. Next update: by {next update}.' },
    ],
    openings: [
      'Hello {customer}, here is how it works, step by step. Right now: {status}.',
      'Hello {customer}, I have answered your points in your order.',
    ],
    closings: [
      'After the last step you should see {result}. If not, stop and tell me which step it was.',
      'The next step: {step}. {owner} will have it done by {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Put the answer in the first sentence.',
      'Recommend one way, and say what it achieves.',
      'Stop after three lines; the rest goes behind a link.',
    ],
    do: [
      'Start with yes, no, done, or the time it will be done.',
      'Do it yourself where you can, and say that it is done.',
      'Keep the detail ready for a follow-up.',
    ],
    avoid: [
      'Background before the answer.',
      'A list of options without a recommendation.',
      'Asking for what you can look up.',
    ],
    outline: [
      { part: 'answer', text: 'In short: {answer}.' },
      { part: 'steps', text: 'Do this: {step}. Then you have {result}.' },
      { part: 'next', text: 'Detail, if needed: {link}.' },
    ],
    openings: ['Hello {customer}, the short answer: {answer}.', 'Hello {customer}, do this: {step}.'],
    closings: [
      'Nothing else is needed. The detail is here: {link}.',
      'If you do not have {result} by {time}, one line back is enough.',
    ],
  },
  personal: {
    lines: [
      'Greet by name; pick up one thing the message tells you.',
      'Say “I”, and say who looks after this.',
      'Then the answer in full sentences, and a way back to you.',
    ],
    do: [
      'Name the concrete thing: the trip, the shop, the blue jacket in size M.',
      'Say what the answer means for the plan they wrote about.',
      'Close with a line that fits this message only.',
    ],
    avoid: [
      'An opening that would fit any ticket.',
      'A bare link as the answer.',
      'A clipped reply, even when the answer is short.',
    ],
    outline: [
      { part: 'greeting', text: 'Hello {customer}, thank you for telling me about {detail}.' },
      { part: 'answer', text: 'I have looked into {question}. The answer: {answer}.' },
      { part: 'reason', text: 'For {occasion} this means {result}.' },
      { part: 'next', text: 'Reply here and it comes to me; you will hear from me by {next update}.' },
    ],
    openings: [
      'Hello {customer}, I have looked into {question} for you, with {detail} in mind.',
      'Hello {customer}, good that you asked before {occasion}. Here is what I found.',
    ],
    closings: [
      'All the best for {occasion}. If something is not clear, reply here and it comes straight to me.',
      'I will look at this again and write to you by {next update}.',
    ],
  },
  unclear: {
    lines: [
      'Answer the question in the first two sentences.',
      'Then the reason, in one sentence.',
      'End with who does what next, and by when.',
    ],
    do: [
      'Use the words of the message for the thing it asks about.',
      'Answer every question in it, also the small one at the end.',
      'If you must ask back, ask once and for everything.',
    ],
    avoid: [
      'Background before the answer.',
      'Internal terms and abbreviations.',
      '“Soon” instead of a date.',
    ],
    outline: [
      { part: 'answer', text: 'About {question}: {answer}.' },
      { part: 'reason', text: 'The reason: {cause}.' },
      { part: 'next', text: 'The next step: {step} ({owner}, by {time}).' },
    ],
    openings: [
      'Hello {customer}, about {question}: {answer}.',
      'Hello {customer}, I have checked {check} for you. The result: {finding}.',
    ],
    closings: [
      'The next step: {step}. {owner} will have it done by {time}.',
      'If this does not answer {question}, reply here and tell me what is missing.',
    ],
  },
}
