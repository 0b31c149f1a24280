/** Every visible word of the interface, in English. Advice on answers is not here: it belongs to `approach`. */
import { backup } from './en/backup'
import { backupErrors } from './en/backup-errors'
import { customerDetails } from './en/customer-details'
import { draftCheck } from './en/draft-check'
import { find } from './en/find'
import { guide } from './en/guide'
import { health } from './en/health'
import { inserting } from './en/inserting'
import { learning } from './en/learning'
import { obstacles } from './en/obstacles'
import { options } from './en/options'
import { ownWin } from './en/own-win'
import { panelLate } from './en/panel-late'
import { people } from './en/people-tools'
import { practice } from './en/practice'
import { teach } from './en/teach'
import { welcome } from './en/welcome'
import { wins } from './en/wins'
import { enPanel } from './en-panel'

export const en = {
  ...enPanel,
  errors: { ...enPanel.errors, ...backupErrors },
  panel: { ...enPanel.panel, ...panelLate },
  customer: { ...enPanel.customer, ...customerDetails },
  wins,
  find,
  options,
  backup,
  welcome,
  teach,
  inserting,
  learning,
  health,
  obstacles,
  guide,
  practice,
  people,
  draftCheck,
  ownWin,
} as const
