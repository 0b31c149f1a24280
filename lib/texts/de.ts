/** Every visible word of the interface, in German. It says "Sie"; buttons are infinitives. */
import { backup } from './de/backup'
import { customer } from './de/customer'
import { draftCheck } from './de/draft-check'
import { errors } from './de/errors'
import { find } from './de/find'
import { guard } from './de/guard'
import { guide } from './de/guide'
import { health } from './de/health'
import { insert } from './de/insert'
import { inserting } from './de/inserting'
import { learning } from './de/learning'
import { notes } from './de/notes'
import { obstacles } from './de/obstacles'
import { options } from './de/options'
import { ownWin } from './de/own-win'
import { panel } from './de/panel'
import { panelLate } from './de/panel-late'
import { people } from './de/people-tools'
import { practice } from './de/practice'
import { prompts } from './de/prompts'
import { sending } from './de/sending'
import { slots } from './de/slots'
import { teach } from './de/teach'
import { tools } from './de/tools'
import { welcome } from './de/welcome'
import { whole } from './de/whole'
import { wins } from './de/wins'
import { words } from './de/words'
import type { Texts } from './types'

export const de: Texts = {
  ...words,
  errors,
  panel: { ...panel, ...panelLate, insert, tools, whole },
  notes,
  customer,
  sending,
  obstacles,
  people,
  draftCheck,
  wins,
  ownWin,
  guard,
  prompts,
  slots,
  find,
  options,
  backup,
  welcome,
  teach,
  inserting,
  learning,
  health,
  guide,
  practice,
}
