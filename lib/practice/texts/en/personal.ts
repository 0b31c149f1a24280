/** English messages that want a person who answers a person. */
import type { PracticeItem } from '../../types'

export const personal: readonly PracticeItem[] = [
  {
    id: 'en-p1',
    type: 'personal',
    also: null,
    text: 'Hello dear team, it is Marta again, with the blue pram! Our little one is three weeks old now, and we are out every morning. One wheel squeaks a bit. I am sure that you will know what to do, you were so kind last time. Warm wishes, Marta',
    words: {
      personal: ['Hello dear team', 'Our little one is three weeks old', 'you were so kind', 'Warm wishes'],
    },
    why: 'Greeting, story and thanks take more room than the wheel.',
  },
  {
    id: 'en-p2',
    type: 'personal',
    also: null,
    text: 'I have been with you for eleven years, and my father was before me. A letter that begins with “Dear customer” after all that time hurt more than the fee. I would be glad if somebody understood that.',
    words: {
      personal: [
        'with you for eleven years',
        'my father was before me',
        'hurt',
        'if somebody understood that',
      ],
    },
    why: 'Loyalty and hurt are put into words, and it asks to be understood.',
  },
  {
    id: 'en-p3',
    type: 'personal',
    also: null,
    text: 'Good morning Jonas, thank you so much for calling me back yesterday, that really calmed me. My husband and I talked it over at supper, and we would love to stay with you. Could you look after it for us?',
    words: {
      personal: ['Good morning Jonas', 'thank you so much', 'My husband and I', 'look after it for us'],
    },
    why: 'It speaks to one person by name and asks that very person to care for it.',
  },
  {
    id: 'en-p4',
    type: 'personal',
    also: null,
    text: 'Hi there! My daughter’s birthday is on Sunday, and the unicorn cake stand is still on its way. She has talked about nothing else for days. I so hope that it gets here in time. Hugs from our kitchen, Lena',
    words: { personal: ['My daughter’s birthday', 'I so hope', 'Hugs from our kitchen'] },
    why: 'There is a day in it, but it is told as a hope and a family story, not as a deadline.',
  },
  {
    id: 'en-p5',
    type: 'personal',
    also: null,
    text: 'I feel a little lost with the new app, to be honest. Your people always took the time to explain things to me, and I miss that. Is there still somebody I could talk to?',
    words: { personal: ['I feel a little lost', 'took the time', 'I miss that', 'somebody I could talk to'] },
    why: 'It asks for a person to talk to, and says how it feels.',
  },
  {
    id: 'en-p6',
    type: 'personal',
    also: null,
    text: 'Dear Sam, just a word from the choir: the shirts look lovely, and everyone was beaming. Two of us would like one as well. We are so happy that we found you. See you in spring, Ruth',
    words: { personal: ['Dear Sam', 'everyone was beaming', 'We are so happy that we found you'] },
    why: 'A small order inside a warm letter between people who know each other.',
  },
  {
    id: 'en-p7',
    type: 'personal',
    also: null,
    text: 'I am really disappointed. We chose your hotel for our silver wedding because of a beautiful stay years ago, and this time nobody even said hello. I wanted you to know how that felt.',
    words: { personal: ['really disappointed', 'our silver wedding', 'I wanted you to know how that felt'] },
    why: 'A complaint, but it asks for nothing except to be heard.',
  },
  {
    id: 'en-p8',
    type: 'personal',
    also: null,
    text: 'I hope you had a good weekend! Ours was all about moving house, boxes everywhere, and the dog was no help. When you have a moment, could you put in our new address? Thank you, you are a treasure.',
    words: { personal: ['I hope you had a good weekend', 'the dog was no help', 'you are a treasure'] },
    why: 'Small talk first and thanks last; the request itself is one clause.',
  },
]
