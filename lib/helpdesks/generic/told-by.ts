/** "Mail sent by Ann Lee", "SLA: Opened by Ann Lee": what was done, and by whom. */

const LINE =
  /^(\p{Lu}\p{L}*[:：]?(?:\s\p{L}+[:：]?)*\s\p{Ll}{2,})\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})$/u
/** Of names: "Ana de la Cruz Gil". */
const PARTICLE = /^(a[lf]|bin|d[aeio]|das|de[lnr]|dos|el|ibn|las?|los|te[nr]|v[ao]n|y|zu[mr]?)$/
const MOST = 7

/** The name at the end of such a line; null where it may be all name, or is a sentence. */
export function toldBy(line: string): string | null {
  const [, before = '', name] = LINE.exec(line) ?? []
  const words = before.split(' ').slice(1)
  if (name === undefined || words.length + 1 > MOST) return null
  return words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)) ? name : null
}
