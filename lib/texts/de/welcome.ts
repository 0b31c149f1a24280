/** The German words of: welcome. */
import type { Texts } from '../types'

export const welcome: Texts['welcome'] = {}
