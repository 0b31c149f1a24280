/** A ticket's number in its heading or in the page's title, which is no part of what the ticket is about. */

/** Those of the page's address. */
export const numbersIn = (address: string): Set<number> =>
  new Set((address.match(/\d{1,12}/g) ?? []).map(Number))

/** "#12: ", "Bug 12 – ", "[ABC-12] ", "Ticket #12 · " before it; "(#12)", "(AAAA-0012)" after it. */
export function withoutNumber(line: string, numbers: ReadonlySet<number>): string {
  const counted = COUNTED.exec(line)
  if (counted && numbers.has(Number(counted[1]))) return line.slice(counted[0].length).replace(STATE, '')
  const kind = KIND.exec(line)
  if (kind && numbers.has(Number(kind[1]))) return line.slice(kind[0].length)
  const first = FIRST.exec(line)
  // "Invoice 8812: wrong street" is about an invoice.
  const isOther = first?.[1] !== undefined && !first[0].includes('#') && !numbers.has(Number(first[2]))
  return (isOther ? line : line.replace(FIRST, ''))
    .replace(/^[^[\]]{0,30}\s(::|»|>)\s+(?=\[#?[\p{L}-]*\d)/u, '')
    .replace(/^[[(#]+(\p{L}+[\s#-]+)?\d{1,12}(-\d{1,12})*[\])]*[:.]?\s+/u, '')
    .replace(/^[\s–—·|:-]+/u, '')
    .replace(/\s+(#\d+|[[(]\s?#?[\p{L}\d-]*\d{2}[\p{L}\d-]*\s?[\])])$/u, '')
    .replace(LAST, (end, number: string) => (numbers.has(Number(number)) ? '' : end))
    .trim()
}

const LAST = /\s+[[(](\d{1,12})[\])]$/

/** "58. Lost key [Open]". */
const COUNTED = /^(\d{1,12})\.\s+/
/** "Bug #12 Lost key". */
const KIND = /^\p{L}+\s#(\d{1,12})\s+(?=\p{L})/u
const STATE = /\s\[\p{L}+\]$/u
const FIRST = /^[[(#]*(\p{L}+:?[\s-]+|\p{L}{1,6}(?=#))?#?(\d{1,12})[\])]*\s*[:–—·|-]\s+/u

/** "Ticket TCK-2", "Ticket Review: 000007": the number of the page's address, and the kind of thing that it is the number of. */
export function isNumberAlone(line: string, numbers: ReadonlySet<number>): boolean {
  const number = ALONE.exec(line)?.[1]
  return number !== undefined && numbers.has(Number(number))
}

const ALONE = /^[[(#]*(?:\p{L}+[\s:.#-]+){0,4}[[(#]*(?:\p{L}{1,5}-)?(\d{1,12})[\])]*$/u

/** "Ann Lee | TKT-12": a ticket's code behind the name. */
export const withoutCode = (line: string): string =>
  line.replace(/(?<=\p{L})\s[|·•–—]\s[^\s|·•–—]*\d[^\s|·•–—]*$/u, '')

/** "Ticket AB-410-7392 - Lost key", where the code stands elsewhere on the page, too. */
export function withoutKnownCode(line: string, isKnown: (code: string) => boolean): string {
  const [before, code] = CODED.exec(line) ?? []
  return before !== undefined && code !== undefined && isKnown(code) ? line.slice(before.length) : line
}

const CODED = /^(?:\p{L}+\s)?((?=[^\s]*\d)\p{L}+(?:-[\p{L}\d]+)+)\s?[-–—:|]\s+/u
