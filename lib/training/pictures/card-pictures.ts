/** The two pictures of one set of answers: their files, and the lines of the model card that show them. */

import { mean } from '../figures'
import { binsOf, type Sure } from './calibration'
import { type Answer, confusionOf } from './confusion'
import { calibrationWords, drawCalibration } from './draw-calibration'
import { confusionWords, drawConfusion } from './draw-confusion'

/** One message: its label, the shown answer, and the likeliest type even where nothing is shown. */
export type Judged = Answer & { best: Answer['said']; confidence: number }

/** training: out of fold, while the model is made · evaluation: messages that it never saw. */
export type Measured = 'training' | 'evaluation'

export type Picture = { name: string; svg: string }
export type CardPictures = { files: Picture[]; lines: string[] }

const FOLDER = '../../public/model'
const OF: Readonly<Record<Measured, string>> = {
  training: 'cross-validation',
  evaluation: 'evaluation',
}

/** @param hash of the model file: a picture says which model it shows. */
export function cardPictures(measured: Measured, judged: readonly Judged[], hash: string): CardPictures {
  const typed = judged.filter(({ is }) => is !== 'unclear')
  const sure = typed.map(({ confidence, best, is }): Sure => ({ confidence, right: best === is }))
  const counts = confusionOf(judged)
  const bins = binsOf(sure)
  const foot = (n: number) => `${n} messages, ${OF[measured]}, model ${hash.slice(0, 12)}`
  const confusion = `Which type was read where which was labelled (${OF[measured]})`
  const calibration = `How sure, and how often right (${OF[measured]})`
  const right = mean(sure.map((answer) => (answer.right ? 1 : 0)))
  return {
    files: [
      {
        name: `${measured}-confusion.svg`,
        svg: drawConfusion(confusion, foot(judged.length), counts),
      },
      {
        name: `${measured}-calibration.svg`,
        svg: drawCalibration(calibration, foot(typed.length), bins),
      },
    ],
    lines: [
      `Rows are labels, columns what is shown; on the diagonal both agree. “Silent” is an answer, too: no type is shown.`,
      '',
      `![${confusion}. ${confusionWords(counts)}](${FOLDER}/${measured}-confusion.svg)`,
      '',
      `Each dot is a tenth of confidence; on the dashed line it would be right exactly as often as it is sure. The bars are 95 % intervals. Over all ${typed.length} messages with a type: mean confidence ${show(mean(sure.map((answer) => answer.confidence)))}, right ${show(right)}.`,
      '',
      `![${calibration}. ${calibrationWords(bins)}](${FOLDER}/${measured}-calibration.svg)`,
    ],
  }
}

const show = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3))
