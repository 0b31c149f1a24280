/** Other words, addresses and numbers for those of a page; the same for the same, so that who is who stays. */

const ADDRESS = /[^\s<>()"',;:@=]+@[^\s<>()"',;:@?&=]+\.[^\s<>()"',;:@?&=]+/g
/** Of an order, a telephone, an account; days and amounts are shorter. */
const LONG_NUMBER = /\d{5,}/g
/** In groups, as a telephone's is written; what is a date by its own look is left. */
const TELEPHONE =
  /(?<![\w.:/-])(?!\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w:])/g
/** A session's secret, as links carry it: long, and of capitals, small letters and digits, or of hexadecimal digits. */
const SECRET =
  /\b(?=[a-z0-9]*[A-Z])(?=[A-Z0-9]*[a-z])(?=[a-zA-Z]*\d)[a-zA-Z0-9]{16,}\b|\b(?=[a-f]*\d)[0-9a-f]{24,}\b/g
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no ra se'.split(' ')

export type StandIns = {
  /** Words and addresses. */
  text: (given: string) => string
  /** Addresses, the page's own host and secrets alone: what stands around them is markup. */
  markup: (given: string) => string
  link: (href: string) => string
  count: () => { words: number; addresses: number }
}

/** `origin`: links to it stay, so that it can still be seen what they point at; its host becomes `host`. */
export function createStandIns(origin: string, host: string): StandIns {
  const words = new Map<string, string>()
  const numbers = new Map<string, string>()
  const people = new Map<string, string>()
  const secrets = new Map<string, string>()
  const telephones = new Map<string, string>()
  const addressFor = (found: string) => keep(people, found.toLowerCase(), (at) => `person${at}@example.com`)
  const wordFor = (found: string) => {
    const made = keep(words, found.toLowerCase(), (at) => invented(at, found.length))
    return isCapital(found) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  }
  const numberFor = (found: string) => keep(numbers, found, (at) => String(at).padStart(found.length, '4'))
  const secretFor = (found: string) => keep(secrets, found, (at) => `secret${at}`)
  const telephoneFor = (found: string) =>
    found.replace(/\D/g, '').length < 7 ? found : keep(telephones, found, fictional)
  const own = new URL(origin).host
  const markup = (given: string) =>
    given.replaceAll(own, host).replace(ADDRESS, addressFor).replace(SECRET, secretFor)
  // No invented telephone is a long number, so that nothing is replaced twice.
  const wordsFor = (given: string) =>
    given
      .replace(TELEPHONE, telephoneFor)
      .replace(/\p{L}{2,}/gu, wordFor)
      .replace(LONG_NUMBER, numberFor)
  const text = (given: string) => {
    const kept = Array.from(given.matchAll(ADDRESS), ([found]) => addressFor(found))
    const around = given.split(ADDRESS).map(wordsFor)
    return around.map((part, at) => part + (kept[at] ?? '')).join('')
  }
  const link = (href: string) => {
    const target = URL.parse(href, origin)
    if (!target || target.protocol === 'mailto:') return markup(href)
    return target.origin === origin ? markup(href) : 'https://www.example.com/'
  }
  return { text, markup, link, count: () => ({ words: words.size, addresses: people.size }) }
}

function keep(known: Map<string, string>, key: string, make: (at: number) => string): string {
  const made = known.get(key) ?? make(known.size + 1)
  known.set(key, made)
  return made
}

/** Of the numbers that are given to nobody. */
const fictional = (at: number) => `202-555-01${String(at % 100).padStart(2, '0')}`

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase()

/** Another word for each number, about as long as the one it stands for. */
function invented(at: number, length: number): string {
  let made = ''
  for (let rest = at; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    made += SYLLABLES[rest % SYLLABLES.length] ?? ''
  // With a letter that no syllable has, so that no two become alike by their ends.
  return made.length < length ? `${made}${'x'.repeat(length - made.length)}` : made
}
