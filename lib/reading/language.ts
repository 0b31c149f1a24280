/** Guesses the language of a text from its script and its small words. */

import { isLanguage, LANGUAGES, type Language, stopWords } from './lexicon/lexicons'
import { HAN, KANA, LETTER, unitClass, type Word } from './tokenize'

/** Small words of Latin-script languages that we do not read: better silent than wrong. */
const FOREIGN: Record<string, string> = {
  nl: 'de|het|een|en|ik|niet|van|is|dat|te|op|met|voor|maar|wat|naar|mijn|kan|heb|ook|als|bij|er|wel|dan|nog|deze|geen|zijn|worden|hoe',
  sv: 'och|jag|att|det|som|en|på|är|inte|för|med|har|till|den|ett|kan|min|när|om|hur|men|vill|ni|mig|efter',
  da: 'og|jeg|at|det|er|en|på|ikke|til|med|har|min|kan|som|når|hvordan|men|vil|mig|efter|af|fra',
  pl: 'nie|się|na|to|jest|że|jak|mam|do|czy|po|ale|mi|za|od|jestem|proszę|dlaczego|co|przez|był',
  cs: 'je|na|se|že|jsem|ale|jak|mi|po|není|prosím|když|pro|mám|to|co|už|za|od',
  tr: 've|bir|bu|için|çok|değil|ben|ne|var|yok|nasıl|ama|gibi|da|de|mi|daha|sonra',
  id: 'yang|dan|di|saya|tidak|ini|untuk|dengan|itu|bisa|ada|ke|dari|sudah|apa|bagaimana|mohon',
  ro: 'și|nu|este|de|la|cu|am|sunt|pentru|că|din|mai|când|cum|ce|îmi',
  fi: 'ja|on|ei|se|että|minun|en|kun|mutta|miten|voi|tämä|kiitos|ole|olen',
  hu: 'és|nem|a|az|hogy|egy|van|meg|kérem|nekem|már|csak|volt|mi|ez',
  vi: 'và|tôi|không|của|là|có|cho|được|này|với|một|các|như',
  uk: 'і|не|що|як|це|є|та|ви|чому|мені|було|для|або|але|мій|ще|немає',
}

let table: Map<string, string[]> | null = null

/** One of the nine languages, or "und". `given` wins where it names one of the nine. */
export function guessLanguage(words: readonly Word[], given?: string): Language | 'und' {
  const base = given?.toLowerCase().split(/[-_]/)[0] ?? ''
  if (isLanguage(base)) return base
  let kana = 0
  let han = 0
  let cyrillic = 0
  let georgian = 0
  let latin = 0
  let other = 0
  for (const word of words) {
    const code = word.text.charCodeAt(0)
    const kind = unitClass(code)
    const size = word.end - word.start
    if (kind === KANA) kana += size
    else if (kind === HAN) han += size
    else if (kind !== LETTER) continue
    else if (code >= 0x10a0 && code <= 0x10ff) georgian += size
    else if (code >= 0x400 && code <= 0x52f) cyrillic += size
    else if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) latin += size
    else other += size
  }
  const most = Math.max(kana + han, cyrillic, georgian, latin, other)
  if (most === 0 || other === most) return 'und'
  if (georgian === most) return 'ka'
  if (kana + han === most) return kana > 0 || han < 8 ? 'ja' : 'und'
  const best = byStopWords(words)
  if (cyrillic === most) return best === null || best === 'ru' ? 'ru' : 'und'
  return best !== null && isLanguage(best) ? best : 'und'
}

/** A word that several languages share counts for each by its share. */
function byStopWords(words: readonly Word[]): string | null {
  const known = stopTable()
  const scores = new Map<string, number>()
  for (const word of words.slice(0, 400)) {
    const langs = known.get(word.text)
    if (langs === undefined) continue
    for (const lang of langs) scores.set(lang, (scores.get(lang) ?? 0) + 1 / langs.length)
  }
  let best: string | null = null
  let top = 0
  for (const [lang, score] of scores) {
    if (score > top) {
      top = score
      best = lang
    }
  }
  return best
}

function stopTable(): Map<string, string[]> {
  if (table !== null) return table
  table = new Map()
  for (const lang of LANGUAGES) for (const word of stopWords(lang)) enter(table, word, lang)
  for (const [lang, list] of Object.entries(FOREIGN))
    for (const word of list.split('|')) enter(table, word, lang)
  return table
}

function enter(into: Map<string, string[]>, word: string, lang: string): void {
  const langs = into.get(word) ?? []
  if (!langs.includes(lang)) into.set(word, [...langs, lang])
}
