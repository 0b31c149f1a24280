/** The words of the guide: how to read what Bouquet says, and the frame of the model card. */

export const guide = {
  title: 'How to read this',
  nav: 'Parts of the guide',
  views: { how: 'What the signs mean', practice: 'Practice', card: 'Model card' },
  writing: {
    title: 'It speaks of the writing',
    text: 'Bouquet says which kind of answer a message asks for by the way it is written. It says nothing about the person: somebody who writes in steps today may send two words tomorrow. So it is a hint for this answer, not a label for a customer.',
  },
  types: {
    title: 'Four kinds of writing',
    wants: 'Wants',
    answer: 'Answer',
    analytical: {
      signs: 'Exact figures, dates and versions as evidence; “why”, “how exactly”, “can you confirm that”.',
      wants: 'Facts that hold: accurate, complete, with their source.',
      answer: 'The fact first, then where it comes from and what was checked.',
    },
    personal: {
      signs: 'A greeting and a name, thanks, a story, feelings put into words, years of loyalty.',
      wants: 'A person who answers a person, and to be understood.',
      answer: 'By name, picking up one thing that they told; then the answer in full sentences.',
    },
    functional: {
      signs: 'What was done, in order; “how do I”, “what happens next”, “what do you need from me”.',
      wants: 'A process to rely on: steps, who does what, by when.',
      answer: 'Where things stand, then numbered steps with a next date.',
    },
    intuitive: {
      signs: 'Short and direct, the bottom line first, a demand, a deadline, no detail.',
      wants: 'The result, fast, with little back-and-forth.',
      answer: 'Done, yes, no or when, in the first line; the rest behind a link.',
    },
    rules:
      'Anger alone is not personal: “useless, refund me now” is intuitive. Figures alone are not analytical: an order number in a demand is intuitive, steps with figures are functional.',
  },
  map: {
    title: 'The diamond',
    text: 'Its corners are the four kinds. From left to right it goes from facts (analytical) to feelings (personal), from top to bottom from process (functional) to result (intuitive). The dot stands where the message stands: near a corner the kind is clear, near the middle several are about even.',
    hollow: 'A hollow dot: nothing is claimed, or you corrected it. Then your corner is the large one.',
    example: 'A functional message with some facts in it',
  },
  bands: {
    title: 'How sure it is',
    text: 'A word behind the kind says how far to trust it. Where it cannot tell, it says so instead of guessing: silence is a result, too.',
    clear:
      'Trust it at a glance. On messages that it never saw it was right in about nine of ten such cases.',
    leaning: 'One kind is ahead, another close behind. Read the marked words before you rely on it.',
    mixed: 'The signs are weak, or two kinds are about even. Answer the question first, then in steps.',
    tooLittle:
      'A bare “yes”, a log, code, or a language other than the nine that it knows. No kind and no map are shown.',
  },
  words: {
    title: 'Words that say so',
    text: 'The marked words carried the decision, each in the colour and underline of its kind. They are the reason, not a decoration: if they do not convince you, the verdict should not either.',
    example: 'First I restarted it, then I entered the code. What is the next step?',
    marks: { first: 'First I restarted it, then', second: 'What is the next step' },
  },
  correct: {
    title: 'When you know better',
    text: 'You do, often: you know the customer and the case. Press “Correct it” (key c), then a digit. Your word holds for this message at once, and the advice follows it. Several corrections that agree also change how this browser reads similar messages; one alone does not. Kept are numbers, never a text. In the settings you see them and can have them forgotten.',
  },
  silent: {
    title: 'Where no kind is shown',
    text: 'On a message of grief, illness, danger or a legal threat the way of writing does not matter. Bouquet shows no kind there, only careful guidance. It knows such messages by phrases and can miss unusual words, so your own eye comes first.',
  },
  not: {
    title: 'What it is not',
    person: 'No personality test. One message is far too little to say who somebody is.',
    score: 'No score of customers or agents, and nothing to rank or watch people by.',
    decision: 'No ground for a refund, a credit, a contract or anything else that touches rights.',
    praise:
      'Compliments are shown with care: a card only where it is almost certain, a dotted line where it may be one. Press the words below the line, and the card comes.',
  },
  next: {
    title: 'Try it',
    practice: 'Practise for two minutes',
    card: 'Read the model card',
  },
  card: {
    title: 'Model card',
    text: 'What the model was made of, how well it reads, and where it fails. The same text stands in the source code, in English.',
    loading: 'Loading …',
    table: 'Figures: {{title}}',
  },
} as const
