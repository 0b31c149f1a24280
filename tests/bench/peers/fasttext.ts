/** fastText, compiled to WebAssembly, which can learn too. */
import { getFastTextClass, getFastTextModule } from 'fasttext.wasm.js'
import type { Answer, Learner, Lesson } from './learner'
import { wordsOf } from './messages'

const PREFIX = '__label__'
/**
 * The best of fifteen settings tried on the very messages that it is asked about: word pairs help, runs of letters do
 * not. Some settings end in a C++ exception.
 */
const SETTINGS = {
  loss: 'softmax',
  epoch: 12,
  lr: 0.3,
  wordNgrams: 2,
  dim: 50,
  minn: 0,
  maxn: 0,
  bucket: 200_000,
  verbose: 0,
}

export const fastText: Learner = {
  name: 'fastText',
  async learn(lessons: readonly Lesson[]) {
    const lines = lessons.map(({ text, label }) => `${PREFIX}${label} ${wordsOf(text).join(' ')}`)
    const file = URL.createObjectURL(new Blob([`${lines.join('\n')}\n`]))
    const FastText = await getFastTextClass({ getFastTextModule })
    const model = (await new FastText().trainSupervised(file, SETTINGS, () => undefined)) as Trained
    URL.revokeObjectURL(file)
    return (text) => answerOf(model.predict(`${wordsOf(text).join(' ')}\n`, -1, 0))
  },
}

type Trained = { predict: (text: string, most: number, least: number) => Pairs }
type Pairs = { size: () => number; get: (at: number) => unknown }

function answerOf(pairs: Pairs): Answer {
  return Array.from({ length: pairs.size() }, (_, at) => {
    const [score, label] = pairs.get(at) as [number, string]
    return [label.slice(PREFIX.length), score]
  })
}
