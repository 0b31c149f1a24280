/** The `lang` of quoted words, by which a browser chooses between Chinese and Japanese letters. Pure. */

/** Undefined, so that the page's own holds, where the language was not recognised. */
export function langOf(lang: string): string | undefined {
  return lang === 'und' || lang === '' ? undefined : lang
}
