/** Every visible word of the interface, in English. Advice on answers is not here: it belongs to `approach`. */
import { backup } from './en/backup'
import { customer } from './en/customer'
import { draftCheck } from './en/draft-check'
import { errors } from './en/errors'
import { find } from './en/find'
import { guard } from './en/guard'
import { notes } from './en/notes'
import { obstacles } from './en/obstacles'
import { options } from './en/options'
import { panel } from './en/panel'
import { prompts } from './en/prompts'
import { sending } from './en/sending'
import { slots } from './en/slots'
import { tools } from './en/tools'
import { welcome } from './en/welcome'
import { ownWin, wins } from './en/wins'
import { words } from './en/words'

export const en = {
  ...words,
  errors,
  panel: { ...panel, tools },
  notes,
  customer,
  find,
  sending,
  obstacles,
  draftCheck,
  wins,
  ownWin,
  options,
  backup,
  welcome,
  guard,
  prompts,
  slots,
} as const
