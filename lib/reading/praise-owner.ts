/** Whose a compliment is: mine, a colleague's or the team's. */

import { fold } from './normalise'
import type { PraiseTarget } from './types'

export type PraiseOwner = { whose: 'mine' | 'colleague' | 'team'; name: string | null }

export type PraiseScene = {
  /** The praise sentence, verbatim. */
  span: string
  message: string
  /** The agent's own names and logins. */
  me: readonly string[]
  colleagues: readonly string[]
  /** Author of the last agent reply before the message. */
  lastReplyAuthor: { name: string | null; email: string | null } | null
  target: PraiseTarget
}

/** Given names that are also everyday words count only with a capital that does not open the sentence. */
const EVERYDAY = new Set(
  (
    'best will may grace hope mark bill rich art sunny joy star angel summer april june august dawn faith rose ivy ' +
    'jack frank grant chance chase hunter major max pat penny ruby sue victor wade young long short good gay dean ' +
    'king prince page bliss love happy merry christian ernst lange gross klein jung stark sommer engel sol luz paz ' +
    'mercedes consuelo dolores gracia felicidad angela bella rosa blanca clara vera mia lei lui sandy guy gene ray ' +
    'bob drew miles carol holly heather olive melody harmony destiny precious patience nice kind support team help'
  ).split(' '),
)

/** A named person in the sentence decides, then one named elsewhere in the message, then who replied last. */
export function praiseOwner(scene: PraiseScene): PraiseOwner {
  const named = personIn(scene.span, scene) ?? (isForPerson(scene) ? personIn(scene.message, scene) : null)
  if (named !== null) return named
  if (!isForPerson(scene) || scene.lastReplyAuthor === null) return { whose: 'team', name: null }
  return ofAuthor(scene)
}

const isForPerson = (scene: PraiseScene): boolean => scene.target === 'agent' || scene.target === 'none'

function personIn(text: string, scene: PraiseScene): PraiseOwner | null {
  const words = wordsOf(text)
  if (scene.me.some((name) => isNamed(name, words))) return { whose: 'mine', name: null }
  const author = scene.lastReplyAuthor?.name ?? null
  const others = author === null || isMe(author, scene.me) ? scene.colleagues : [...scene.colleagues, author]
  const colleague = others.find((name) => isNamed(name, words))
  return colleague === undefined ? null : { whose: 'colleague', name: fullName(colleague, others) }
}

function ofAuthor(scene: PraiseScene): PraiseOwner {
  const { name, email } = scene.lastReplyAuthor ?? { name: null, email: null }
  const login = email?.split('@')[0] ?? null
  if ([name, email, login].some((own) => own !== null && isMe(own, scene.me)))
    return { whose: 'mine', name: null }
  const shown = name ?? login
  return shown === null || shown === ''
    ? { whose: 'team', name: null }
    : { whose: 'colleague', name: fullName(shown, scene.colleagues) }
}

function isMe(name: string, me: readonly string[]): boolean {
  const own = fold(name).trim()
  return me.some((mine) => {
    const known = fold(mine).trim()
    return (
      known !== '' &&
      (known === own || firstPart(known) === own || (!known.includes(' ') && firstPart(own) === known))
    )
  })
}

type Said = { folded: string; isName: boolean }

/** Whole words; `isName`: capital first letter although no sentence begins there, or a script without capitals. */
function wordsOf(text: string): Said[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.'-]*/gu)].map((match) => {
    const word = withoutMarks(match[0]).replace(/'s$/, '')
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const after = text.charAt(match.index + match[0].length)
    const opens = match.index === 0 || /[.!?…\n]\s{0,2}$/.test(before)
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
    return { folded: fold(word), isName: isCapital && (!opens || after === ',') }
  })
}

/** Without the marks at its end; a pattern for that takes the square of their number. */
function withoutMarks(word: string): string {
  let end = word.length
  while (end > 0 && ".'-".includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}

function isNamed(name: string, words: readonly Said[]): boolean {
  const own = fold(name)
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  const [first] = own
  if (first === undefined) return false
  if (own.length > 1 && words.some((_, i) => own.every((part, k) => words[i + k]?.folded === part)))
    return true
  const last = own.length > 1 ? own[own.length - 1] : undefined
  return words.some((word) => matches(word, first) || (word.isName && word.folded === last))
}

function matches(word: Said, first: string): boolean {
  if (word.folded === first) return first.length > 1 && (word.isName || !EVERYDAY.has(first))
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(first)) return first.length > 1 && word.folded.startsWith(first)
  return /[\u10a0-\u10ff\u0400-\u052f]/.test(first) && isInflected(word.folded, first)
}

/** Georgian and Russian names bend: up to three letters may follow, after a vowel or one letter fell off. */
function isInflected(word: string, name: string): boolean {
  if (name.length < 4) return false
  const stem = name.slice(0, -1)
  return word.startsWith(stem) && word.length - stem.length <= 3
}

const firstPart = (name: string): string => name.split(/\s+/)[0] ?? name

/** The longest known name that begins with what is known of the person: "Dana Okafor" for "Dana", "dana" or itself. */
function fullName(name: string, known: readonly string[]): string {
  const own = name.trim()
  const fuller = known.filter((other) => fold(other.trim()).startsWith(`${fold(own)} `))
  return fuller.length === 1 ? (fuller[0] ?? own).trim() : own
}
