/** English messages that hold two kinds of writing in balance: either is right, and a person may well say "mixed". */
import type { PracticeItem } from '../../types'

export const mixed: readonly PracticeItem[] = [
  {
    id: 'en-m1',
    type: 'analytical',
    also: 'functional',
    text: 'I updated to 7.3.1, cleared the cache and ran the import again with 12,000 rows. It stops at row 8,191 each time. Is 8,191 a limit, and which step do I have to change?',
    words: {
      analytical: ['stops at row 8,191 each time', 'Is 8,191 a limit'],
      functional: ['cleared the cache and ran the import again', 'which step do I have to change'],
    },
    why: 'Steps in order and a figure to explain: the pair that everybody mixes up.',
  },
  {
    id: 'en-m2',
    type: 'personal',
    also: 'intuitive',
    text: 'Dear Nora, you were a gem last time, so I come straight to you: please just unlock my account, I need it in ten minutes. A big thank you!',
    words: {
      personal: ['Dear Nora', 'you were a gem last time', 'A big thank you'],
      intuitive: ['please just unlock my account', 'in ten minutes'],
    },
    why: 'Warm to the person, and yet it wants one fast result.',
  },
  {
    id: 'en-m3',
    type: 'personal',
    also: 'functional',
    text: 'Hello, it is Paul from the bakery. My son and I want to get it right this time. What do we do first, what comes after it, and would you look it over with us, as you so kindly did last year?',
    words: {
      personal: ['My son and I', 'as you so kindly did last year'],
      functional: ['What do we do first, what comes after it'],
    },
    why: 'It asks for the steps, and for the person who went through them with them.',
  },
  {
    id: 'en-m4',
    type: 'analytical',
    also: 'intuitive',
    text: 'You billed 14 seats; the contract of 3 March says 11, and so does the admin page. Correct it today and tell me which rule you used.',
    words: {
      analytical: ['the contract of 3 March says 11', 'tell me which rule you used'],
      intuitive: ['Correct it today'],
    },
    why: 'The proof comes with the demand; an answer needs both, in two lines.',
  },
  {
    id: 'en-m5',
    type: 'functional',
    also: 'intuitive',
    text: 'I did steps 1 to 5, twice, exactly as written. I am not going to do them a third time. Tell me the one thing that fixes it.',
    words: {
      functional: ['I did steps 1 to 5', 'exactly as written'],
      intuitive: ['not going to do them a third time', 'Tell me the one thing that fixes it'],
    },
    why: 'The process was followed until patience ran out.',
  },
  {
    id: 'en-m6',
    type: 'analytical',
    also: 'personal',
    text: 'I have loved your teas for fifteen years and tell everybody about them. That is why it hurts that the new box holds 80 g instead of 100 g at the same price, 25 % more per gram. Why was that done?',
    words: {
      analytical: ['80 g instead of 100 g', '25 % more per gram', 'Why was that done'],
      personal: ['I have loved your teas for fifteen years', 'it hurts'],
    },
    why: 'A calculation and a disappointed heart, one as strong as the other.',
  },
]
