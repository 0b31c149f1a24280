/** Writes the model card; the section with the evaluation figures is kept from the card before. */

import { chapter, sectionOf, sectionWith, withSection } from './card-sections'
import { crossFigures } from './cross-figures'
import type { Made } from './make-model'

export type CardFacts = {
  made: Made
  hash: string
  packed: number
  hashes: readonly { name: string; hash: string }[]
  /** Training messages left out because an evaluation file holds them; null: not checked. */
  dropped: number | null
  lesser: boolean
  /** How many messages were picked from the unlabelled ones, and how far their reader agrees with the annotators. */
  picked: { count: number; agreement: readonly string[] }
  /** Lines that show the pictures of the cross-validation. */
  pictures: readonly string[]
  /** Texts that stand in files of their own; null where there is none. */
  included: Included
}

export type Included = { families: string | null; second: string | null }

const NOT_YET = 'Not measured since the model was last made.'

export function modelCard(facts: CardFacts, before: string): string {
  const { made, hash, packed, hashes, dropped, lesser, pictures } = facts
  const written = made.opinions.filter(({ document }) => document.sample.source === 'corpus').length
  const isSameModel = before.includes(`\`${hash}\``)
  return `# Model card: how this message is written

${lesser ? '**This is the lesser model, made from the written corpus alone.**\n\n' : ''}One file, \`public/model.bin\`, reads one customer message and says which kind of answer its *writing* asks for (analytical, personal, functional, intuitive), whether it holds praise or a complaint, and whether it is urgent. It says nothing about a person: one message is far too little for that.

SHA-256 \`${hash}\` · ${made.features} features · ${made.bytes.length} bytes, ${packed} gzipped · offered under CC BY-SA 4.0.

## Data
${hashes.map((input) => `- \`${input.name}\` ${input.hash}`).join('\n')}

${dropped === null ? 'No evaluation files were at hand, so no leak check was made.' : `${dropped} training messages say the same few words as an evaluation message by chance and are left out (\`chance-repeats.ts\`); any other repeat stops the training. `}Messages in other languages than en de es fr it ja ka pt ru are left out too.

- The written corpus: ${written} messages in nine languages, written one by one and labelled for this project (Apache-2.0): 2,350 at first, then 311 short replies with and without praise, and the rest where errors were most frequent: thanks that are no praise, praise of every trade, praise inside complaints, mild complaints, chats, letters, posts, feedback forms.
${lesser ? '' : sources(facts.picked, made.opinions.length - written)}
Only numbers learned from the messages are in the file; no sentence is.

## Method
Text is cleaned of quotes, signatures and mail-app lines, lower-cased, digits made equal. Features: words and pairs of words, those that open a sentence again as such, runs of 2 to 5 characters across words, and named measures (lengths, signs, listed words per language, which of them share a sentence), hashed to 2^22; words and runs weighted by rarity. One logistic regression each for the four types, "unclear" (nothing, or no more than a lean, seen by the annotator), praise, complaint and urgency (second choices of the annotators count by strength; features are stretched by how they contrast yes and no, after NB-SVM), and one over the praise's target; two more columns judge single sentences, learned from the marked ones; where none is marked, the likeliest sentence counts. Thanks that are no praise count double, and where most of a source is praise, its rare message without counts for up to four, so that the words of the trade do not stand for praise. For praise and complaint a picked message counts for a quarter, so that the two forums do not drown the words of other trades. Message and sentence scores are pooled by a small logistic regression. The most telling features are kept and learned again; weights are rounded to a byte. Temperature, pooling, bands and the card threshold are fitted on out-of-fold answers (five folds, neighbours in the files together), never on the evaluation files.

Temperature ${made.calibrated.temperature}; clear from ${made.calibrated.bands.clear}, leaning from ${made.calibrated.bands.leaning}, no type where "unclear" has more than ${made.calibrated.bands.unclear}; praise card from ${made.calibrated.praise.cards.en} in English, ${made.calibrated.praise.cards.other} elsewhere; complaint from ${made.calibrated.complaint.found}; urgent from ${made.calibrated.urgent.found}.

## Cross-validation (training data, out of fold)
${crossFigures(made.opinions, made.calibrated).join('\n')}

${pictures.join('\n')}

${sectionWith('families', familiesOf(facts.included))}

## Evaluation (kept apart, never learned from)
${sectionWith('evaluation', (isSameModel && sectionOf(before, 'evaluation')) || NOT_YET)}

${sectionWith('second', secondOf(facts.included))}

## Not for
Judging a person, customer or agent; ranking or monitoring staff; decisions about refunds, credit, health or law; texts that are no messages to a support team; languages other than the nine.

## Known failures
- Most real messages are English and about software or health care. Other languages and trades rest on the small written corpus; praise outside English is found much less often.
- Praise without a praising word ("you gave me back my weekend"), or one warm clause in a long letter, is often missed; the card threshold prefers silence.
- Compliments of shops, banks and travel have a card less often than those of forums and feedback forms, where the real messages come from (the rows "written" and "real" above; the written ones were also made to be hard).
- Short polite thanks and mild praise are hard to tell apart, for annotators too.
- Analytical and functional are confused most: a dry fault report with versions and steps is both.
- Complaints without strong words, and faults reported with annoyance, are the commonest errors of the complaint head; its theme is told by word lists alone.
- Grief, illness, danger and legal threats are recognised by phrases, alone or in pairs, and not by the model; unusual wording passes.
`
}

const sources = (
  { count, agreement }: CardFacts['picked'],
  labelled: number,
): string => `- Real messages, ${labelled} of them labelled by the same guides, one careful annotator each:
  - questions and replies from the support forums of an e-mail program and a browser (SUMO), CC BY-SA 3.0 or later
  - complaints to the Consumer Financial Protection Bureau, public domain
  - patients' feedback to NHS services (Friends and Family Test), repository under MIT
  - public customer-care tweets (IBM), Apache-2.0, platform terms apply to the text
  - MultiDoGO, crowd role play of customer chats, CDLA-Permissive-1.0
- ${count} further messages of the two support forums, picked among 200,000 unlabelled ones (a part at random; more where an earlier model was unsure, or saw a rarer type, praise or complaint) and labelled in one quick pass each by the same guides (\`marks/picked.jsonl\`: hashes and numbers); the last 13,056 teach praise, complaint and urgency alone, since their reader leaned towards functional, and where praise seemed possible in them (5,600), two read them for it, and a third where these differed. They are learned from and never measured with. Labelled messages were hidden among them, and there the quick readers agreed with the annotators this much:

\`\`\`
${agreement.join('\n').trim()}
\`\`\`

- In all messages of several sentences that praise or complain it is marked which sentences do (\`marks/real.jsonl\`, \`marks/written.jsonl\`, \`marks/picked.jsonl\`: offsets).
`

/**
 * The card with new figures of the evaluation, and with the included texts as they are now; what it has no section for
 * is left out.
 * @param pictures the lines that show them; none where there was nothing to read.
 */
export function withEvaluation(
  card: string,
  lines: readonly string[],
  pictures: readonly string[],
  included: Included,
): string {
  const figures = ['```text', ...lines, '```'].join('\n')
  const evaluated = withSection(card, 'evaluation', [...pictures, '', figures].join('\n').trim())
  const compared = withSection(evaluated, 'families', familiesOf(included))
  return withSection(compared, 'second', secondOf(included))
}

const familiesOf = ({ families }: Included) => chapter('Families compared', families)
const secondOf = ({ second }: Included) => chapter('Second reading', second)
