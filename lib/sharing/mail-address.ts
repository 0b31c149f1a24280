/** What may stand in the "to" of a mail: one plain address and nothing that could add another or a header. Pure. */

/** RFC 5321 4.5.3.1; the whole with its domain. */
const LONGEST = 254
/** Of what RFC 5322 allows, without what separates addresses, parts of a web address or headers anywhere. */
const LOCAL = /^[\p{L}\p{N}\p{M}!#$'*+./^_`{|}~-]{1,64}$/u
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/

/** As programs take it, a foreign domain in its ASCII form; null where it is no single address. */
export function mailAddress(typed: string): string | null {
  const text = typed.trim().normalize('NFC')
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(0, at))
  const domain = asciiDomain(text.slice(at + 1))
  if (!LOCAL.test(local) || /^\.|\.\.|\.$/.test(local) || domain === null) return null
  const address = `${local}@${domain}`
  return address.length <= LONGEST ? address : null
}

function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return null
  const ascii = new URL(`http://${domain}`).hostname
  const labels = ascii.split('.')
  // A number at the end is an address of a machine.
  const isNamed = labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? '')
  return isNamed && labels.every((label) => LABEL.test(label)) ? ascii : null
}
