/**
 * The addresses that open a draft in the agent's own mail program or web mail. Pure.
 * Only `mailto:` has a specification (RFC 6068); Gmail's and Outlook's are as widely used in 2026-11.
 */
import { mailAddress } from './mail-address'
import type { HandOver } from './types'

export type MailWay = Exclude<HandOver['way'], 'copy'>

/** `isCut`: not all of the text fits; the whole of it has to go another way. */
export type Composed = { url: string; isCut: boolean }

type Program = {
  /** Programs of Windows take about 2,000 characters of an address, servers about 8,000. */
  limit: number
  newline: '\r\n' | '\n'
  url: (to: string, subject: string, body: string) => string
}

const OUTLOOK = { limit: 8000, newline: '\n' } as const
const PROGRAMS: Readonly<Record<MailWay, Program>> = {
  mailto: {
    limit: 2000,
    newline: '\r\n',
    url: (to, subject, body) => `mailto:${to.replace('%40', '@')}?subject=${subject}&body=${body}`,
  },
  gmail: {
    limit: 8000,
    newline: '\n',
    url: (to, subject, body) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
  },
  // Work and school accounts have moved here from outlook.office.com, which forwards to the inbox alone.
  outlook: {
    ...OUTLOOK,
    url: (to, subject, body) =>
      `https://outlook.cloud.microsoft/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  },
  'outlook-com': {
    ...OUTLOOK,
    url: (to, subject, body) =>
      `https://outlook.live.com/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  },
}

/** In an address; a subject of another language must leave room for the text. */
const LONGEST_SUBJECT = 600

/** @param cutNote what stands at the end of a text that is cut; in the agent's language. */
export function composeUrl(way: MailWay, mail: Omit<HandOver, 'way'>, cutNote: string): Composed {
  const { limit, newline, url } = PROGRAMS[way]
  const to = encoded(mailAddress(mail.to ?? '') ?? '')
  const line = oneLine(mail.subject)
  const subject = encoded(line.slice(0, fitting(line, LONGEST_SUBJECT)))
  const body = lines(mail.text).replaceAll('\n', newline)
  const whole = url(to, subject, encoded(body))
  if (whole.length <= limit) return { url: whole, isCut: false }
  const note = encoded(`${newline}${newline}[…] ${cutNote}`)
  const room = limit - url(to, subject, note).length
  return { url: url(to, subject, encoded(cutAtSentence(body, room)) + note), isCut: true }
}

/** As `encodeURIComponent`, and also what some programs take for the end of the address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** A line break in a subject would begin another header; a sign that turns the direction would hide what follows. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}

/** Without control characters, with one kind of line break. */
function lines(text: string): string {
  return text.replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
}

const SENTENCE_END = /[.!?…]["'”’»)]*(?=\s)|[。！？][」』”）]*|\n/gu

/** At the end of a sentence or line where that keeps at least half, else between two words or signs. */
function cutAtSentence(text: string, room: number): string {
  const end = fitting(text, room)
  const kept = text.slice(0, end)
  const ends = [...kept.matchAll(SENTENCE_END)].map(({ index, 0: found }) => index + found.length)
  const cut = [ends.at(-1) ?? 0, kept.search(/\s\S*$/)].find((at) => at >= end / 2) ?? end
  return kept.slice(0, cut).trimEnd()
}

/** How much of the text, in UTF-16, takes no more than `room` in an address. */
function fitting(text: string, room: number): number {
  let used = 0
  let end = 0
  for (const sign of text) {
    used += encoded(sign).length
    if (used > room) break
    end += sign.length
  }
  return end
}
