/** The cross-validated figures of a training run, for the model card. */

import { softmax } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import { pool } from '@/lib/reading/pool'
import type { Calibrated } from './calibrate'
import { calibrationError, f1At, macroF1, mean, recallAt } from './figures'
import type { Opinion } from './out-of-fold'
import type { Judged } from './pictures/card-pictures'

/** Markdown table rows: one a group of messages. */
export function crossFigures(opinions: readonly Opinion[], calibrated: Calibrated): string[] {
  const isReal = (o: Opinion) => o.document.sample.source !== 'corpus'
  const groups: [string, Opinion[]][] = [
    ['all', [...opinions]],
    ['real', opinions.filter(isReal)],
    ['written', opinions.filter((o) => !isReal(o))],
  ]
  for (const lang of [...new Set(opinions.map((o) => o.document.sample.lang))].sort()) {
    groups.push([lang, opinions.filter((o) => o.document.sample.lang === lang)])
  }
  return [
    '| messages | n | types, macro-F1 | accuracy | ECE | clear: right | clear: share | unclear kept silent | cards: recall | cards: false | recall at 1.5 % | complaint: right | complaint: found | complaint F1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...groups
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => `| ${name} | ${rows.length} | ${figures(rows, calibrated)} |`),
  ]
}

/** What is shown of each message by a model that has not learned from it. */
export function judgedOutOfFold(opinions: readonly Opinion[], calibrated: Calibrated): Judged[] {
  return opinions.map((opinion) => {
    const { type, confidence, isSilent } = typeOf(opinion, calibrated)
    return { is: opinion.document.sample.type, said: isSilent ? 'unclear' : type, best: type, confidence }
  })
}

function typeOf({ five }: Opinion, { temperature, bands }: Calibrated) {
  const all = softmax(five, temperature)
  const four = softmax(five.slice(0, 4), temperature)
  const sure = Math.max(...all.slice(0, 4))
  return {
    type: STYLES[four.indexOf(Math.max(...four))] ?? 'analytical',
    confidence: Math.max(...four),
    isSilent: sure < bands.leaning || (all[4] ?? 0) > bands.unclear,
    isClear: sure >= bands.clear && (all[4] ?? 0) <= bands.unclear,
  }
}

function figures(rows: readonly Opinion[], calibrated: Calibrated): string {
  const read = rows.map((opinion) => {
    const { sample } = opinion.document
    const read = typeOf(opinion, calibrated)
    return {
      ...read,
      sample,
      isRight: read.type === sample.type || read.type === sample.second,
      praise: pool(opinion.praise, calibrated.praise.pooling),
      complaint: pool(
        opinion.complaint,
        sample.lang === 'en' ? calibrated.complaint.pooling.en : calibrated.complaint.pooling.other,
      ),
    }
  })
  const typed = read.filter((r) => r.sample.type !== 'unclear')
  const clear = read.filter((r) => r.isClear)
  const share = (list: readonly boolean[]) => mean(list.map((yes) => (yes ? 1 : 0)))
  const isCard = (r: (typeof read)[number]) =>
    r.praise >= (r.sample.lang === 'en' ? calibrated.praise.cards.en : calibrated.praise.cards.other)
  const complains = (r: (typeof read)[number]) => r.complaint >= calibrated.complaint.found
  return [
    macroF1(typed.map((r) => ({ said: r.type, is: r.sample.type }))),
    share(typed.map((r) => r.type === r.sample.type)),
    calibrationError(typed.map((r) => ({ confidence: r.confidence, right: r.type === r.sample.type }))),
    share(clear.map((r) => r.isRight)),
    clear.length / read.length,
    share(read.filter((r) => r.sample.type === 'unclear').map((r) => r.isSilent)),
    share(read.filter((r) => r.sample.praise).map(isCard)),
    share(read.filter((r) => !r.sample.praise).map(isCard)),
    recallAt(
      read.map((r) => ({ score: r.praise, yes: r.sample.praise })),
      0.015,
    ),
    share(read.filter(complains).map((r) => r.sample.complaint)),
    share(read.filter((r) => r.sample.complaint).map(complains)),
    f1At(
      read.map((r) => ({ score: r.complaint, yes: r.sample.complaint })),
      calibrated.complaint.found,
    ),
  ]
    .map((value) => (Number.isNaN(value) ? '-' : value.toFixed(3)))
    .join(' | ')
}
