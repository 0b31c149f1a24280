/** English advice for grief, illness, danger and legal threats: careful, short, and in the hands of a named person. */

import type { SensitiveKind } from '@/lib/reading/types'
import type { Guidance } from '../../types'

const grief: Guidance = {
  lines: [
    'Say you are sorry for the loss, in one plain sentence.',
    'Take work away: do all that needs no paper now.',
    'One named person from here on, and one next step.',
  ],
  do: [
    'Use the name of the one who died, if the message does.',
    'Stop automatic mail, charges and surveys on the account first.',
    'Say what is needed, why, and that it can wait.',
  ],
  avoid: [
    'Set phrases of comfort, or guesses about how it must feel.',
    'Asking for proof or forms in the first sentence.',
    'Anything cheerful: greetings, emoji, offers, a rating link.',
  ],
  outline: [
    { part: 'understanding', text: 'Dear {customer}, I am sorry to read of the loss you wrote about.' },
    { part: 'answer', text: 'Today I have {done}, so that nothing more is sent or charged.' },
    { part: 'steps', text: 'At a time that suits you, one thing is still needed: {detail}.' },
    { part: 'next', text: 'From here on {owner} looks after this. Nothing will be asked of you twice.' },
  ],
  openings: [
    'Dear {customer}, I am very sorry to read about {matter}.',
    'Dear {customer}, thank you for telling us about {matter}. I am sorry for your loss.',
  ],
  closings: [
    'There is no hurry on our side. {owner} can be reached directly: {contact}.',
    '{owner} will write to you by {time}. Until then nothing is needed from you.',
  ],
}

const illness: Guidance = {
  lines: [
    'Acknowledge the illness once, simply, and move on to help.',
    'Do what you can without asking anything back.',
    'Offer more time, and one named person to turn to.',
  ],
  do: [
    'Extend or pause what has a date, before it is asked for.',
    'Offer another way: a call, a short form, somebody else who may act.',
    'Keep the illness out of notes and tags where the case needs none of it.',
  ],
  avoid: [
    'Advice on health, questions about the diagnosis, stories of others.',
    'Asking for a medical paper before a person has looked at the case.',
    '“Get well soon” at the end of a refusal.',
  ],
  outline: [
    { part: 'understanding', text: 'Dear {customer}, thank you for telling us about {matter}.' },
    { part: 'answer', text: 'So that it is one thing less to think of, I have {done}.' },
    { part: 'steps', text: 'The only thing left is {step}. It can wait, and anyone you name may do it.' },
    { part: 'next', text: '{owner} knows about it and will write to you by {time}.' },
  ],
  openings: [
    'Dear {customer}, I have read your message about {matter}, and I am sorry to hear it.',
    'Dear {customer}, thank you for writing in the middle of {matter}. I have taken this on.',
  ],
  closings: [
    'Take the time you need. This reaches {owner} directly, also later: {contact}.',
    'I wish you and those close to you all the strength for {occasion}.',
  ],
}

const danger: Guidance = {
  lines: [
    'Danger to anyone comes first: help before the ticket.',
    'Call or answer now, and tell your lead at once.',
    'Short, calm sentences: what to do, in which order.',
  ],
  do: [
    'Follow your emergency procedure; if there is none, find your lead.',
    'Say how to be safe: stop using it, leave, call for help.',
    'Stay in contact until a person with the power to act has taken over.',
  ],
  avoid: [
    'Questions about the order or the account before everyone is safe.',
    'Doubting it, playing it down, or judging how serious it is.',
    'Promising secrecy, or discussing cause and blame.',
  ],
  outline: [
    { part: 'safety', text: 'If anyone is in danger now, please call {emergency number} first.' },
    {
      part: 'understanding',
      text: '{customer}, I have read what you wrote about {matter}. I take it seriously.',
    },
    { part: 'steps', text: 'Until it is safe: {step}.' },
    { part: 'next', text: '{owner} is informed and will call you by {time}.' },
    { part: 'next', text: 'This reaches {owner} directly at any hour: {contact}.' },
  ],
  openings: [
    '{customer}, your safety comes first. If you are in danger now, call {emergency number}.',
    '{customer}, please use {matter} no further. I have informed {owner}, who will call you by {time}.',
    '{customer}, I am glad that you wrote. You need not be alone with this: {contact}.',
  ],
  closings: [
    '{owner} will call you by {time}. You can also call at any hour: {contact}.',
    'If anything changes before that, call {emergency number} and then us.',
  ],
}

const legal: Guidance = {
  lines: [
    'Confirm receipt, calmly, and answer nothing in the matter.',
    'Pass it on today to whoever handles legal letters here.',
    'Say who answers, and by when.',
  ],
  do: [
    'Hand over the whole thread unchanged, with dates and files.',
    'Keep everything: delete, edit and close nothing.',
    'Stay as polite as on any other day; a threat is often a last call for help.',
  ],
  avoid: [
    'Admitting, denying, promising or explaining anything.',
    'Your own view of the law, the contract or the chances.',
    'Arguing about the tone, or answering threat with threat.',
  ],
  outline: [
    {
      part: 'understanding',
      text: 'Dear {customer}, I confirm that we received your message about {matter}.',
    },
    { part: 'speed', text: 'Today I have {done}, so that it is answered by the person in charge.' },
    { part: 'next', text: '{owner} will answer you in writing by {time}.' },
  ],
  openings: [
    'Dear {customer}, thank you for your message of today. It is with {owner} now.',
    'Dear {customer}, I have read your message about {matter} and passed it on complete.',
  ],
  closings: [
    '{owner} will write to you by {time}. Please send anything further to {contact}.',
    'Until you hear from {owner}, everything on our side stays as it is.',
  ],
}

export const sensitive: Readonly<Record<SensitiveKind, Guidance>> = { grief, illness, danger, legal }
