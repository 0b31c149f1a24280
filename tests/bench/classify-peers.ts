/** Ours and other classifiers, asked about the same messages, on one core; `peers/messages.ts` tells what they learned from. */
import { bundledModel } from '@/lib/cli/bundled-model'
import { classify } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import { loadModel, type Model } from '@/lib/reading/model'
import { bestF1, macroF1, mean } from '@/lib/training/figures'
import { makeModel } from '@/lib/training/make-model'
import { textOfLength } from './messages'
import { fastText } from './peers/fasttext'
import type { Answer, Learner } from './peers/learner'
import { type Asked, type Messages, readMessages, shuffled } from './peers/messages'
import { natural } from './peers/natural'
import { wink } from './peers/wink'
import { type Peer, peerOf, type Row, rateOf, rowOf } from './rows'

const PEERS: readonly Learner[] = [fastText, wink, natural]
const WORDS = 60
const TEXTS = 50
const WARM_UP_MS = 300
const TIMES_MS = 1_000
/** For the fallback alone: smaller than what ships, it learns in a minute. */
const SMALL = { features: 12_000, epochs: 8 }
/** Messages of 60 words in a second. */
const LEAST = 5_000

type Measured = { name: string; accuracy: number; f1: number; praise: number; times: number[] }

export async function benchPeers(say: (line: string) => void): Promise<Row[]> {
  const messages = readMessages(say)
  const model = messages.isShipped ? bundledModel() : small(messages)
  const ours = measure('bouquet', messages, oursOf(model), oursOf(model))
  const peers: Measured[] = []
  for (const peer of PEERS) peers.push(await taught(peer, messages))
  const share = (value: number) => [Math.round(value * 1000) / 10]
  const row = (name: string, of: (each: Measured) => number) =>
    rowOf({
      name,
      unit: '%',
      samples: share(of(ours)),
      peers: peers.map((peer) => peerOf(peer.name, share(of(peer)))),
    })
  const where = messages.isShipped ? 'real' : 'written'
  return [
    row(`types of ${messages.styles.length} ${where} messages: right`, ({ accuracy }) => accuracy),
    row('the same, macro-F1', ({ f1 }) => f1),
    row(`praise in ${messages.praises.length}: best F1`, ({ praise }) => praise),
    rateOf('messages of 60 words, in Node', ours.times, {
      least: LEAST,
      peers: peers.map(({ name, times }): Peer => ({ name, ...rateOf(name, times).ours })),
    }),
  ]
}

async function taught({ name, learn }: Learner, messages: Messages): Promise<Measured> {
  const lessons = shuffled(messages.train)
  const types = await learn(lessons.map(({ text, type }) => ({ text, label: type })))
  const praises = await learn(lessons.map(({ text, praise }) => ({ text, label: praise ? 'yes' : 'no' })))
  return measure(name, messages, types, praises)
}

type Ask = (text: string, lang: string) => Answer

/** One reading answers both questions; as the others, it does not say by which words. */
function oursOf(model: Model): Ask {
  return (text, lang) => {
    const { probabilities, praise } = classify(model, text, lang, false)
    const types = STYLES.map((type): Answer[number] => [type, probabilities[type]])
    return [...types.sort((a, b) => b[1] - a[1]), ['yes', praise.score], ['no', 1 - praise.score]]
  }
}

function measure(name: string, { styles, praises }: Messages, types: Ask, praise: Ask): Measured {
  const pairs = styles.map(({ text, lang, label }) => ({ said: bestType(types(text, lang)), is: label }))
  return {
    name,
    accuracy: mean(pairs.map(({ said, is }) => (said === is ? 1 : 0))),
    f1: macroF1(pairs),
    praise: bestF1(praises.map((asked) => ({ score: sureness(praise, asked), yes: asked.label === 'yes' }))),
    times: timesOf((text) => types(text, 'en')),
  }
}

const bestType = (answer: Answer): string =>
  answer.find(([label]) => (STYLES as readonly string[]).includes(label))?.[0] ?? ''

/** How far "yes" lies before "no": some give odds, some probabilities, some numbers too small for a difference. */
function sureness(ask: Ask, { text, lang }: Asked): number {
  const found = new Map(ask(text, lang))
  const [yes, no] = [found.get('yes') ?? 0, found.get('no') ?? 0]
  return yes < 0 || no < 0 || yes + no === 0 ? yes - no : yes / (yes + no)
}

/** Milliseconds a message: each sample is the mean over all texts. */
function timesOf(ask: (text: string) => unknown): number[] {
  const texts = Array.from({ length: TEXTS }, (_, start) => textOfLength(WORDS, start))
  const once = () => {
    const start = performance.now()
    for (const text of texts) ask(text)
    return (performance.now() - start) / texts.length
  }
  const until = (ms: number) => {
    const start = performance.now()
    const times: number[] = []
    do times.push(once())
    while (performance.now() - start < ms)
    return times
  }
  until(WARM_UP_MS)
  return until(TIMES_MS)
}

function small({ train }: Messages): Model {
  return loadModel(makeModel(train, { lesser: true, size: SMALL, say: () => undefined }).bytes)
}
