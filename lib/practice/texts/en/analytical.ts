/** English messages that want facts and correctness. */
import type { PracticeItem } from '../../types'

export const analytical: readonly PracticeItem[] = [
  {
    id: 'en-a1',
    type: 'analytical',
    also: null,
    text: 'Your comparison page promises 99.9 % uptime, but my log shows 47 minutes of downtime in October, which is 99.89 %. Which of the two is the basis of our contract, and how is it measured?',
    words: { analytical: ['99.9 % uptime', '47 minutes of downtime', 'how is it measured'] },
    why: 'Figures are set against each other, and it asks how they are measured.',
  },
  {
    id: 'en-a2',
    type: 'analytical',
    also: null,
    text: 'Why does the export round to two decimals while the invoice shows four? In row 118, 3.4567 becomes 3.46, and the total is off by 0.31.',
    words: { analytical: ['Why does', '3.4567 becomes 3.46', 'off by 0.31'] },
    why: 'It asks for the cause, and its figures are the proof.',
  },
  {
    id: 'en-a3',
    type: 'analytical',
    also: null,
    text: 'Before we renew, can you confirm that version 5.2 encrypts backups with AES-256, also on the Basic plan? The data sheet and section 4 of the terms say different things.',
    words: { analytical: ['can you confirm that', 'AES-256', 'The data sheet and section 4 of the terms'] },
    why: 'It checks one source against another and wants a statement to rely on.',
  },
  {
    id: 'en-a4',
    type: 'analytical',
    also: null,
    text: 'I compared both of your mattresses. The Alto is listed with 50 kg/m³ foam, the Lento with 45 kg/m³, yet the Lento has the longer warranty. What is the technical reason?',
    words: { analytical: ['I compared both', '50 kg/m³', '45 kg/m³', 'technical reason'] },
    why: 'It compares by figures and asks for the reason behind them.',
  },
  {
    id: 'en-a5',
    type: 'analytical',
    also: null,
    text: 'According to the statement, interest on 4 May was 11.42. At 3.9 % a year on 3,300 for 31 days I get 10.93. Please send me the calculation.',
    words: { analytical: ['According to the statement', 'I get 10.93', 'send me the calculation'] },
    why: 'It has calculated for itself and wants to see the calculation.',
  },
  {
    id: 'en-a6',
    type: 'analytical',
    also: null,
    text: 'Does the sensor report the average of the last minute or the value of that second? The manual gives ±0.5 °C, but two readings taken at 14:02 differ by 1.8.',
    words: {
      analytical: ['the average of the last minute or the value of that second', '±0.5 °C', 'differ by 1.8'],
    },
    why: 'It wants to know how the thing works inside, and brings measurements.',
  },
  {
    id: 'en-a7',
    type: 'analytical',
    also: null,
    text: 'What exactly counts as an active user: a login within 30 days, or any API call? Our own report says 412, yours says 455.',
    words: { analytical: ['What exactly counts', 'Our own report says 412, yours says 455'] },
    why: 'A definition is asked for, because two figures do not agree.',
  },
  {
    id: 'en-a8',
    type: 'analytical',
    also: null,
    text: 'The label says 14 g of sugar per 100 g, your website 11.5 g. Which batch is the value on the website from, and is there a laboratory report that I can read?',
    words: { analytical: ['14 g of sugar per 100 g', 'Which batch', 'a laboratory report'] },
    why: 'Two values differ, and it asks for the document that decides.',
  },
]
