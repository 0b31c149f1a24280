/** `npm run agreement`: how far two independent readers agree on the Georgian and Japanese messages. */

import { agreementReport } from '@/lib/training/agreement-report'
import { twiceLabelledCorpus } from './twice-labelled-corpus'

process.stdout.write(`${agreementReport(twiceLabelledCorpus()).join('\n')}\n`)
