/** English messages that want the result, not the process. */
import type { PracticeItem } from '../../types'

export const intuitive: readonly PracticeItem[] = [
  {
    id: 'en-i1',
    type: 'intuitive',
    also: null,
    text: 'Cancel my subscription as of today. Just confirm.',
    words: { intuitive: ['Cancel my subscription', 'Just confirm'] },
    why: 'Two imperatives and nothing else. Short is not too little: a bare demand is clear.',
  },
  {
    id: 'en-i2',
    type: 'intuitive',
    also: null,
    text: 'This is my third mail. I don’t need an explanation, I need the refund. Today.',
    words: { intuitive: ['I don’t need an explanation', 'I need the refund', 'Today'] },
    why: 'Anger alone is not personal: it refuses words and wants the result.',
  },
  {
    id: 'en-i3',
    type: 'intuitive',
    also: null,
    text: 'need the login working before 2 pm, big demo. please just fix it',
    words: { intuitive: ['before 2 pm', 'please just fix it'] },
    why: 'A deadline and a demand, no greeting and no detail.',
  },
  {
    id: 'en-i4',
    type: 'intuitive',
    also: null,
    text: 'Wrong size. Send me a 42.',
    words: { intuitive: ['Wrong size', 'Send me a 42'] },
    why: 'The bottom line first; a figure in a demand argues nothing.',
  },
  {
    id: 'en-i5',
    type: 'intuitive',
    also: null,
    text: 'Skip the questions and put me through to someone who can decide this.',
    words: { intuitive: ['Skip the questions', 'someone who can decide this'] },
    why: 'It is impatient with back-and-forth and wants a decision.',
  },
  {
    id: 'en-i6',
    type: 'intuitive',
    also: null,
    text: 'No more forms, please. Just ship it to the office and we are done.',
    words: { intuitive: ['No more forms', 'Just ship it', 'we are done'] },
    why: 'It cuts the process short and names the result.',
  },
  {
    id: 'en-i7',
    type: 'intuitive',
    also: null,
    text: 'Is it in stock, yes or no? If yes, put two aside for me.',
    words: { intuitive: ['yes or no', 'put two aside'] },
    why: 'A question that allows one word, and at once what is to be done.',
  },
  {
    id: 'en-i8',
    type: 'intuitive',
    also: null,
    text: 'Site’s down again. Get it back up now, details later.',
    words: { intuitive: ['Get it back up now', 'details later'] },
    why: 'It says itself that details can wait.',
  },
]
