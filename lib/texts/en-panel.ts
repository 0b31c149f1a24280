/** The English words that the panel may need: without those of the pages beside it, so that it opens sooner. */
import { customer } from './en/customer'
import { errors } from './en/errors'
import { guard } from './en/guard'
import { insert } from './en/insert'
import { notes } from './en/notes'
import { panel } from './en/panel'
import { prompts } from './en/prompts'
import { sending } from './en/sending'
import { slots } from './en/slots'
import { tools } from './en/tools'
import { whole } from './en/whole'
import { words } from './en/words'

export const enPanel = {
  ...words,
  errors,
  panel: { ...panel, insert, tools, whole },
  notes,
  customer,
  sending,
  guard,
  prompts,
  slots,
} as const
