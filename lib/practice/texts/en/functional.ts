/** English messages that want a process they can follow. */
import type { PracticeItem } from '../../types'

export const functional: readonly PracticeItem[] = [
  {
    id: 'en-f1',
    type: 'functional',
    also: null,
    text: 'I restarted the router, then reset it with a pin, then entered the code from the letter. The light stays orange. What is the next step?',
    words: {
      functional: ['restarted the router, then reset it', 'then entered the code', 'What is the next step'],
    },
    why: 'What was done stands in order, and it asks for the step after it.',
  },
  {
    id: 'en-f2',
    type: 'functional',
    also: null,
    text: 'How do I move my number to you? Which form do I need first, who cancels the old contract, and how long does each step take?',
    words: { functional: ['How do I', 'Which form do I need first', 'how long does each step take'] },
    why: 'It wants the whole procedure: what first, who does what, how long.',
  },
  {
    id: 'en-f3',
    type: 'functional',
    also: null,
    text: 'I would like to return the lamp. Please tell me what I have to do: do I print a label, where do I hand it in, and when will the money be back?',
    words: { functional: ['what I have to do', 'do I print a label, where do I hand it in', 'when will'] },
    why: 'Each question is a step of one process.',
  },
  {
    id: 'en-f4',
    type: 'functional',
    also: null,
    text: 'First I exported the list, next I changed the column names as the guide says, and at step 4 the import stops. Do I have to begin again, or can I go on from there?',
    words: {
      functional: [
        'First I exported',
        'next I changed',
        'at step 4',
        'begin again, or can I go on from there',
      ],
    },
    why: 'It follows the guide step by step and asks where to go on.',
  },
  {
    id: 'en-f5',
    type: 'functional',
    also: null,
    text: 'The form has been with you since Monday. What happens next, what do you still need from me, and by when will I have the confirmation?',
    words: { functional: ['What happens next', 'what do you still need from me', 'by when'] },
    why: 'It asks for the way ahead: next, needed, by when.',
  },
  {
    id: 'en-f6',
    type: 'functional',
    also: null,
    text: 'We are setting up five new colleagues on the first of the month. Is there a checklist of what has to be done before, on the day and after it?',
    words: { functional: ['a checklist', 'before, on the day and after it'] },
    why: 'It asks for a list to work through, in order.',
  },
  {
    id: 'en-f7',
    type: 'functional',
    also: null,
    text: 'I did what the mail said: signed out, deleted the app, installed it again, signed in. It asks for a code now, but no code arrives. Where do I go from here?',
    words: {
      functional: [
        'I did what the mail said',
        'signed out, deleted the app, installed it again, signed in',
        'Where do I go from here',
      ],
    },
    why: 'Instructions were followed one by one; it wants the next one.',
  },
  {
    id: 'en-f8',
    type: 'functional',
    also: null,
    text: 'Could you walk me through changing the bank account? I have the new card here. I only want to be sure that I do it in the right order, so that no payment gets lost.',
    words: { functional: ['walk me through', 'in the right order'] },
    why: 'It wants to be led, in the right order.',
  },
]
