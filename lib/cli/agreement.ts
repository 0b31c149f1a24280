/**
 * `npm run agreement [-- --real folder]`: how far two independent readers agree on the Georgian and Japanese messages,
 * and, with the real messages at hand, how far who labelled the picked ones agrees with the annotators of the others.
 */

import { parseArgs } from 'node:util'
import { agreementReport } from '@/lib/training/agreement-report'
import { readControls } from '@/lib/training/controls'
import { twiceLabelledCorpus } from './twice-labelled-corpus'

const { values } = parseArgs({ options: { real: { type: 'string' } } })
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

say(agreementReport(twiceLabelledCorpus()))
if (values.real !== undefined) say(agreementReport(readControls(values.real)))
else say(['NOTE: no --real folder given, so nothing is said of the picked messages.'])
