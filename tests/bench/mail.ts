/** Taking quoted history and programs' lines out of mails of nine languages, beside the kept library for it. */
import { readFileSync } from 'node:fs'
import EmailReplyParser from 'email-reply-parser'
import { clean } from '@/lib/reading/clean'
import { peerOf, type Row, rowOf } from './rows'

type Reply = { text: string; own: string }

const TIMES = 20

export function benchMail(): Row[] {
  const replies = JSON.parse(readFileSync('tests/fixtures/mail/replies.json', 'utf8')) as Reply[]
  const ours = measure(replies, clean)
  // It tells parts by empty lines, which a page's text has lost: each is given both ways, the better counts.
  const library = (text: string) => new EmailReplyParser().parseReply(text)
  const theirs = measure(replies, library, (text) => text.replaceAll('\n', '\n\n'))
  const name = `own words of ${replies.length} mails (${ours.right} right)`
  const peer = peerOf('email-reply-parser', theirs.times, `${theirs.right} right`)
  return [rowOf({ name, unit: 'ms', samples: ours.times, peers: [peer] })]
}

/** Milliseconds for all of them, and of how many exactly the writer's own lines were left. */
function measure(
  replies: readonly Reply[],
  strip: (text: string) => string,
  otherwise = (text: string) => text,
) {
  const isRight = ({ text, own }: Reply) =>
    [text, otherwise(text)].some((way) => linesOf(strip(way)) === linesOf(own))
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now()
    for (const { text } of replies) strip(text)
    return performance.now() - start
  })
  return { times, right: replies.filter(isRight).length }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
