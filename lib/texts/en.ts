/** Every visible word of the interface, in English. Advice on answers is not here: it belongs to `approach`. */
import { errors } from './en/errors'
import { options } from './en/options'
import { panel } from './en/panel'
import { slots } from './en/slots'
import { wins } from './en/wins'
import { words } from './en/words'

export const en = { ...words, errors, panel, wins, options, slots } as const
