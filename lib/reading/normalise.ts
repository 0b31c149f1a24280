/** Brings text into one comparable form of the same length, so that every offset stays true. */

/**
 * Lower case, digits as 0, straight quotes, any white space as a space except line breaks.
 * The answer has exactly the length of `text`.
 */
export function normalise(text: string): string {
  return lowerSameLength(text)
    .replace(/[0-9０-９٠-٩]/g, '0')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\r/g, '\n')
    .replace(/[\t\f\v \u00a0\u1680\u2000-\u200f\u2028\u2029\u202a-\u202f\u205f-\u2064\u3000\ufeff]/g, ' ')
}

/** Without diacritics and case; the length may differ, so use it to compare words only. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
}

/** A few letters grow in lower case (İ becomes two units); those keep their form. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    const low = unit.toLowerCase()
    out += low.length === 1 ? low : unit
  }
  return out
}
