/** Brings text into one comparable form of the same length, so that every offset stays true. */

/** Units and what stands for them; no unit is in two of these, and none of what stands for them is in one. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[1-9０-９٠-٩]/g, '0'],
  [/[‘’ʼ´`]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/\r/g, '\n'],
  [/[\t\f\v\u00a0\u1680\u2000-\u200f\u2028\u2029\u202a-\u202f\u205f-\u2064\u3000\ufeff]/g, ' '],
]

const ALL = (1 << REPLACED.length) - 1
/** By ASCII unit, one bit for each of these that it is in: a text is searched for those alone that stand in it. */
const kindOfUnit = Uint8Array.from({ length: 0x80 }, (_, code) =>
  REPLACED.reduce(
    (kinds, [units], kind) => kinds | (String.fromCharCode(code).search(units) === 0 ? 1 << kind : 0),
    0,
  ),
)

/**
 * Lower case, digits as 0, straight quotes, any white space as a space except line breaks.
 * The answer has exactly the length of `text`.
 */
export function normalise(text: string): string {
  let out = lowerSameLength(text)
  let kinds = 0
  for (let i = 0; i < out.length; i++) kinds |= kindOfUnit[out.charCodeAt(i)] ?? ALL
  REPLACED.forEach(([units, by], kind) => {
    if ((kinds & (1 << kind)) !== 0) out = out.replace(units, by)
  })
  return out
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
