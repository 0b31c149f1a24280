/** English advice for a report that something does not work, written without a complaint. */

import type { GuidanceByType } from '../../types'

export const fault: GuidanceByType = {
  analytical: {
    lines: [
      'Say whether you can reproduce it, and on which version.',
      'Give the cause, or what is ruled out so far.',
      'Give the fix and how to check that it worked.',
    ],
    do: [
      'Repeat error code, version and time exactly as reported.',
      'If you need more, ask for one exact log or setting, and say why.',
      'Separate what is measured from what is assumed.',
    ],
    avoid: [
      '“Try again”, “clear your cache” without a reason.',
      'Asking for data already sent.',
      '“It works for me” as the answer.',
    ],
    outline: [
      { part: 'understanding', text: 'You see {problem}, since {date}. In our test: {finding}.' },
      { part: 'reason', text: 'The cause: {cause}. Ruled out: {ruled out}.' },
      { part: 'steps', text: 'The fix: {fix}, by {time}. Until then: {workaround}.' },
      { part: 'evidence', text: 'It is fixed when {check} shows {result}.' },
      { part: 'next', text: 'Next update: by {next update}.' },
    ],
    openings: [
      'Hello {customer}, I could reproduce {problem}. The cause: {cause}.',
      'Hello {customer}, I have tested {problem} on {detail}. The result: {finding}.',
    ],
    closings: [
      'If {check} shows anything other than {result}, send me {evidence}.',
      '{owner} is working on the fix. By {next update} I will send you {evidence}.',
    ],
  },
  functional: {
    lines: [
      'Confirm what fails, and at which step.',
      'Number the steps to a fix; say what each should show.',
      'Say what happens if it still fails, and when.',
    ],
    do: [
      'Leave out the steps that were already tried, and say so.',
      'Give the way around first, if there is one.',
      'Name who takes over if the steps do not help.',
    ],
    avoid: [
      'Starting at step 1 of a standard script.',
      'Two actions in one step.',
      'Ending without a next step.',
    ],
    outline: [
      { part: 'understanding', text: 'What fails: {problem}. Already tried: {check}.' },
      { part: 'steps', text: 'Until it is fixed: {workaround}.' },
      { part: 'steps', text: '1. {step}. You should see {result}.' },
      { part: 'steps', text: '2. {step}. You should see {result}.' },
      { part: 'next', text: 'If step {number} fails, {owner} will take over by {time}.' },
    ],
    openings: [
      'Hello {customer}, I see where it fails: {problem}. I have left out what you already tried.',
      'Hello {customer}, until {problem} is fixed, this works: {workaround}. The steps are below.',
    ],
    closings: [
      'Tell me the number of the step where it stops, and I will go on from there.',
      'If it still fails after step {number}, {owner} will take over and write to you by {time}.',
    ],
  },
  intuitive: {
    lines: [
      'Give what works right now, in the first line.',
      'Then the time of the real fix.',
      'Ask one question at most, and only if it blocks you.',
    ],
    do: [
      'Fix it yourself where you can, then report it done.',
      'Offer one way around, the quickest.',
      'Write again when it works.',
    ],
    avoid: ['How the fault came about.', 'A list of things to try.', 'Three questions before any help.'],
    outline: [
      { part: 'answer', text: 'Works now: {workaround}.' },
      { part: 'speed', text: 'The fix: {fix}, by {time}.' },
      { part: 'next', text: 'I will write when it is done.' },
    ],
    openings: [
      'Hello {customer}, this works now: {workaround}.',
      'Hello {customer}, {problem} is fixed. You should now have {result}.',
    ],
    closings: [
      'I will write the moment it is fixed, by {time} at the latest.',
      'If it still fails, one line back is enough.',
    ],
  },
  personal: {
    lines: [
      'Greet by name, and say what the fault is holding up.',
      'Say that you have taken it on, and what you did already.',
      'Give a way around, and when you write again.',
    ],
    do: [
      'Ask for what you need in whole sentences, and say why.',
      'Solve what is urgent for the customer first, the cause after.',
      'Offer to go through it together where the steps are hard.',
    ],
    avoid: [
      'A numbered list as the whole reply.',
      'Making the fault sound like the user’s.',
      'A hand-over without a name.',
    ],
    outline: [
      { part: 'greeting', text: 'Hello {customer},' },
      { part: 'understanding', text: 'You wrote about {problem}, with {occasion} waiting for it.' },
      { part: 'answer', text: 'So that you can go on: {workaround}.' },
      { part: 'speed', text: 'I have {done}. By {time} I will {step}.' },
      { part: 'next', text: 'I will write to you by {next update}; until then, a reply here reaches me.' },
    ],
    openings: [
      'Hello {customer}, thank you for describing it so that I could find it. I have taken this on.',
      'Hello {customer}, first something that helps with {occasion}: {workaround}.',
    ],
    closings: [
      'If you would rather go through it together, call me: {contact}.',
      'I will look at it again and write to you by {next update}.',
    ],
  },
  unclear: {
    lines: [
      'Confirm what does not work, in one sentence.',
      'Give a way around now, then the fix and its time.',
      'Ask for everything you need at once.',
    ],
    do: [
      'Say what you have tested and what it showed.',
      'If you know it, say whether others are affected.',
      'Name who works on it.',
    ],
    avoid: [
      'A standard script from the top.',
      'Asking for what was already sent.',
      '“It works for me” as the answer.',
    ],
    outline: [
      { part: 'understanding', text: 'What does not work: {problem}, since {date}.' },
      { part: 'answer', text: 'Until it is fixed: {workaround}.' },
      { part: 'speed', text: 'The fix: {fix}. {owner} will have it done by {time}.' },
      { part: 'next', text: 'You will hear from me by {next update}.' },
    ],
    openings: [
      'Hello {customer}, I have looked into {problem}. The result: {finding}.',
      'Hello {customer}, until {problem} is fixed, this works: {workaround}.',
    ],
    closings: [
      'I will write to you by {next update}, whether or not it is fixed.',
      'To find the cause I need {evidence}. I have everything else.',
    ],
  },
}
