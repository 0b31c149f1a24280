/** What tells grief, illness, danger and legal threats, by language. */

import type { Language } from '../lexicon/lexicons'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ka } from './ka'
import { pt } from './pt'
import { ru } from './ru'
import type { Terms } from './terms'

export const LISTS: Record<Language, Terms> = { en, de, es, fr, it, ja, ka, pt, ru }
