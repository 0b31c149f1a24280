/** A machine-readable time -> ISO 8601 in UTC; null where the zone or the order of day and month is a guess. */

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)$/i
const EPOCH = /^(\d{10}|\d{13})$/
/** RFC 5322, as mail headers have it. */
const MAIL = /^([A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)? (GMT|UTC|UT|Z|[+-]\d{4})$/

export function toUtc(value: string | null): string | null {
  const text = value?.trim() ?? ''
  if (EPOCH.test(text)) return iso(Number(text) * (text.length === 10 ? 1000 : 1))
  if (ISO.test(text)) return iso(Date.parse(text.replace(' ', 'T').replace(/\s/g, '')))
  return MAIL.test(text) ? iso(Date.parse(text)) : null
}

function iso(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
