/** The German words of inserting a text into the help desk's own editor. */
import type { Texts } from '../types'

export const insert: Texts['panel']['insert'] = {
  text: 'Einfügen: {{text}}',
  outline: 'Gliederung einfügen',
  note: 'In die Antwort einfügen',
  done: 'Eingefügt',
}
