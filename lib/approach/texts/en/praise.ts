/** English advice for praise: take it in, name who earned it, answer what is still open, ask for nothing. */

import type { GuidanceByType } from '../../types'

export const praise: GuidanceByType = {
  analytical: {
    lines: [
      'Give thanks for the exact thing that was named.',
      'Say whose work it was, and that the words reach them.',
      'Add one useful fact: a date, a version, a link.',
    ],
    do: [
      'Repeat the detail that was praised, figures included.',
      'Name the colleague who found or fixed it.',
      'Answer any question that stands beside the praise.',
    ],
    avoid: [
      'Superlatives.',
      'A survey or review request in return.',
      'Playing the work down: “it was nothing”.',
    ],
    outline: [
      { part: 'thanks', text: 'Thank you for writing about {praised}.' },
      { part: 'pass-on', text: 'That was the work of {colleague}, who will get your words today.' },
      { part: 'answer', text: 'For your records: {detail}.' },
      { part: 'next', text: 'Anything still open: {open point}, by {time}.' },
    ],
    openings: [
      'Hello {customer}, thank you for naming {praised} so exactly.',
      'Hello {customer}, thank you for the feedback on {praised}. {colleague} did that and will read it.',
    ],
    closings: [
      'The details for your records are here: {link}.',
      'Nothing is open on our side; {detail} stays as it is.',
    ],
  },
  functional: {
    lines: [
      'Give thanks for the step that worked.',
      'Say who took it, and that the words are passed on today.',
      'Confirm that all is closed, or what is still to come.',
    ],
    do: [
      'Confirm the final state in one sentence.',
      'Say if anything happens next, and when.',
      'Answer any question that stands beside the praise.',
    ],
    avoid: [
      'Leaving open whether it is finished.',
      'A survey or review request in return.',
      'A list of further steps nobody needs.',
    ],
    outline: [
      { part: 'thanks', text: 'Thank you for telling us about {praised}.' },
      { part: 'pass-on', text: '{colleague} took care of it and will get your words today.' },
      { part: 'answer', text: 'The status: {status}.' },
      { part: 'next', text: 'Anything left: {open point}, by {time}.' },
    ],
    openings: [
      'Hello {customer}, thank you for confirming {praised}.',
      'Hello {customer}, thank you for letting us know about {praised}. I have passed it to {colleague}.',
    ],
    closings: [
      'Everything on our side is done: {status}.',
      'One thing is left: {open point}, by {time}. Then this is closed.',
    ],
  },
  intuitive: {
    lines: [
      'Two lines at most: thanks, and passed on.',
      'Name what worked, in the message’s own words.',
      'Leave nothing to do.',
    ],
    do: [
      'Answer within the day; short is enough.',
      'Pass the words on to whoever earned them.',
      'Answer any question that stands beside the praise.',
    ],
    avoid: [
      'Three paragraphs for one line of praise.',
      'A survey or review request in return.',
      'An offer or a tip attached.',
    ],
    outline: [
      { part: 'thanks', text: 'Thank you. {praised}: that was {colleague}.' },
      { part: 'pass-on', text: 'Passed on today.' },
    ],
    openings: [
      'Hello {customer}, thank you. {colleague} will get your words today.',
      'Hello {customer}, good to hear about {praised}.',
    ],
    closings: ['All done on our side.', 'Next time, this is the shortest way: {contact}.'],
  },
  personal: {
    lines: [
      'Answer by name, to the very thing that was said.',
      'Say who will read it, and that it is welcome.',
      'Close with a line for the writer, and ask for nothing.',
    ],
    do: [
      'Pick up one detail of the story and answer it.',
      'Say “I” or name the colleague; accept the thanks.',
      'Answer any question that stands beside the praise.',
    ],
    avoid: [
      'A thank-you that would fit any ticket.',
      'A survey or review request in return.',
      'Playing it down: “just doing my job”.',
    ],
    outline: [
      { part: 'greeting', text: 'Hello {customer},' },
      { part: 'thanks', text: 'Thank you for writing about {praised}.' },
      { part: 'pass-on', text: '{colleague} will read it today, with what you wrote about {detail}.' },
      { part: 'closing', text: 'All the best for {occasion}.' },
    ],
    openings: [
      'Hello {customer}, thank you for taking the time to write about {praised}.',
      'Hello {customer}, thank you. What you wrote about {detail} goes to {colleague} in your words.',
    ],
    closings: [
      'All the best for {occasion}, from {colleague} and me.',
      'When you need us again, ask for me by name.',
    ],
  },
  unclear: {
    lines: [
      'Give thanks for the concrete thing that was named.',
      'Say that the words reach whoever earned them.',
      'Keep it short, and ask for nothing in return.',
    ],
    do: [
      'Name the colleague who did it, if it was not you.',
      'Answer within the day.',
      'Answer any question that stands beside the praise.',
    ],
    avoid: [
      'A survey or review request in return.',
      'An offer attached to the thanks.',
      'A thank-you that would fit any ticket.',
    ],
    outline: [
      { part: 'thanks', text: 'Thank you for what you wrote about {praised}.' },
      { part: 'pass-on', text: '{colleague} will get it today, in your words.' },
      { part: 'next', text: 'Anything still open: {open point}, by {time}.' },
    ],
    openings: [
      'Hello {customer}, thank you for writing about {praised}.',
      'Hello {customer}, thank you. {colleague} will read this today.',
    ],
    closings: ['I am passing it on to {colleague} today.', 'If {matter} comes up again, write to {contact}.'],
  },
}
