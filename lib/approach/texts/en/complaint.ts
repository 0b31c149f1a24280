/** English advice for a complaint: first understanding, then speed, then regret, said once. */

import type { GuidanceByType } from '../../types'

export const complaint: GuidanceByType = {
  analytical: {
    lines: [
      'First the facts of the fault: what, since when, how much.',
      'Then the cause, the fix, and the time it will be done.',
      'Say sorry once, then show how the fix can be checked.',
    ],
    do: [
      'Confirm each figure in the message, or correct it with its source.',
      'Give the cause. If it is not known, give the date it will be.',
      'Say what will stop it from happening again.',
    ],
    avoid: [
      '“A small issue”, “a glitch”.',
      'Regret before the facts.',
      'Defending a rule before the cause is stated.',
    ],
    outline: [
      { part: 'understanding', text: 'What happened: {problem}, since {date}. What it cost you: {effect}.' },
      { part: 'understanding', text: 'The cause: {cause}. The evidence: {evidence}.' },
      { part: 'speed', text: 'The fix: {fix}. {owner} will have it done by {time}.' },
      { part: 'remorse', text: 'I am sorry about {problem}.' },
      { part: 'evidence', text: 'You can check it yourself: {check}.' },
      { part: 'next', text: 'Next update: by {next update}, with {evidence}.' },
    ],
    openings: [
      'Hello {customer}, I compared your figures with {source}. The result: {finding}.',
      'Hello {customer}, I have traced {problem} back to {date}. The cause: {cause}.',
    ],
    closings: [
      '{owner} is responsible for the fix. You will have {evidence} by {next update}.',
      'If your figures still differ after the fix, send them to me and I will check them line by line.',
    ],
  },
  functional: {
    lines: [
      'First what went wrong, in order, with dates.',
      'Then the plan: numbered steps, owners and times.',
      'Say sorry once, and end with the next update.',
    ],
    do: [
      'Keep the message’s order of events; confirm or correct each one.',
      'Say which steps are already done.',
      'Send the update on time, even if nothing has changed.',
    ],
    avoid: [
      'A plan without dates or names.',
      'Asking again for what was already sent.',
      'Leaving one of the points unanswered.',
    ],
    outline: [
      { part: 'understanding', text: 'What went wrong: {date}, {event}; then {date}, {event}.' },
      { part: 'speed', text: 'Done so far: {done}.' },
      { part: 'speed', text: '1. {step} ({owner}, by {time})' },
      { part: 'speed', text: '2. {step} ({owner}, by {time})' },
      { part: 'remorse', text: 'I am sorry about {problem}.' },
      { part: 'next', text: 'If a step slips: {fallback}. Next update: by {next update}.' },
    ],
    openings: [
      'Hello {customer}, I have put together what happened, from {date} to today.',
      'Hello {customer}, I have gone through your points in order. This is where each one stands.',
    ],
    closings: [
      'The next update comes from {owner} by {next update}, whether or not there is news.',
      'After the last step you will have {result}. I will keep this open until you confirm it.',
    ],
  },
  intuitive: {
    lines: [
      'Name the problem in half a sentence, then the fix.',
      'Give the time it will work, to the hour if you can.',
      'Regret in one sentence. Then stop.',
    ],
    do: [
      'Put problem, fix and time in the first two lines.',
      'Decide what you may decide: refund, credit, replacement.',
      'Write again the moment it is done.',
    ],
    avoid: ['The history of the fault.', 'A second apology.', 'Questions that hold up the fix.'],
    outline: [
      { part: 'understanding', text: '{problem}: seen and confirmed.' },
      { part: 'speed', text: 'The fix: {fix}. It will work again by {time}.' },
      { part: 'remorse', text: 'I am sorry about {effect}.' },
      { part: 'next', text: 'You will hear from me by {next update}.' },
    ],
    openings: [
      'Hello {customer}, {problem} is confirmed. It will work again by {time}.',
      'Hello {customer}, I have {done}. You will have {result} by {time}.',
    ],
    closings: [
      'I will write by {next update}. Nothing is needed from you.',
      'If it is not working by {time}, this reaches {owner} directly: {contact}.',
    ],
  },
  personal: {
    lines: [
      'First show that it was read: what happened, what it meant.',
      'Then what you will do yourself, and by when.',
      'Say sorry once, for that one thing.',
    ],
    do: [
      'Name the concrete thing that went wrong and what it spoiled.',
      'Say “I”: I have checked, I will call, I will write on Friday.',
      'Keep the promised follow-up, even without news.',
    ],
    avoid: [
      'An opening that would fit any complaint.',
      '“Any inconvenience”: say what it was.',
      'Explaining the company’s side first.',
    ],
    outline: [
      { part: 'greeting', text: 'Hello {customer},' },
      { part: 'understanding', text: 'You wrote about {problem}, and that it meant {effect}.' },
      { part: 'speed', text: 'I have {done}. By {time} I will {step}.' },
      { part: 'remorse', text: 'I am sorry about {problem}.' },
      { part: 'next', text: 'I will write to you myself by {next update}.' },
    ],
    openings: [
      'Hello {customer}, I have read your whole message: {problem}, and {occasion} depending on it.',
      'Hello {customer}, {problem} should not have meant {effect}. I have taken this on myself.',
    ],
    closings: [
      'I will stay with this until you have {result}. Reply here and it comes to me, not to a queue.',
      'I will write to you by {next update}, even if I am still waiting for {owner}.',
    ],
  },
  unclear: {
    lines: [
      'First say what went wrong, in the message’s own words.',
      'Then the fix: who does it, and by when.',
      'Say sorry once and briefly. End with the next update.',
    ],
    do: [
      'Name one person who owns it until it is solved.',
      'Give a date for everything you promise.',
      'If you cannot solve it, pass it to someone who can, by name.',
    ],
    avoid: [
      'A long apology: the fix counts.',
      'Explaining why it is not your fault.',
      '“Soon”, “shortly”, “we are looking into it”.',
    ],
    outline: [
      { part: 'understanding', text: 'You wrote about {problem}. For you that meant {effect}.' },
      { part: 'speed', text: 'The fix: {fix}. {owner} will have it done by {time}.' },
      { part: 'remorse', text: 'I am sorry about {problem}.' },
      { part: 'next', text: 'You will hear from me by {next update}.' },
    ],
    openings: [
      'Hello {customer}, you wrote about {problem}. I have checked it. The result: {finding}.',
      'Hello {customer}, I have read what happened with {matter}, and I have {done}.',
    ],
    closings: [
      '{owner} has this now and will write to you by {next update}.',
      'I will keep this open until you confirm {result}.',
    ],
  },
}
