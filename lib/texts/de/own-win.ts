/** The German words of a win of one's own in one line. */
import type { Texts } from '../types'

export const ownWin: Texts['ownWin'] = {
  line: 'Was ist gut gelaufen?',
  placeholder: 'Eine Zeile genügt',
  isThanks: 'Dank an mich',
  thanked: 'Was wurde gesagt?',
  thankedPlaceholder: 'Aus dem Gedächtnis',
  from: 'Von wem',
  keep: 'Behalten',
  kept: 'Bei Ihren Erfolgen.',
  undone: 'Zurückgenommen.',
}
