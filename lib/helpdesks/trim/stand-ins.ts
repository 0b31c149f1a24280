/** Other words, addresses and numbers for those of a page; the same for the same, so that who is who stays. */

const ADDRESS = /[^\s<>()"',;:@=]+@[^\s<>()"',;:@?&=]+\.[^\s<>()"',;:@?&=]+/g
/** Of an order, a telephone, an account; days and amounts are shorter. */
const LONG_NUMBER = /\d{5,}/g
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no ra se'.split(' ')

export type StandIns = {
  /** Words and addresses. */
  text: (given: string) => string
  /** Addresses alone: what stands around them is markup. */
  addresses: (given: string) => string
  link: (href: string) => string
  count: () => { words: number; addresses: number }
}

/** `origin`: links to it stay, so that it can still be seen what they point at. */
export function createStandIns(origin: string): StandIns {
  const words = new Map<string, string>()
  const numbers = new Map<string, string>()
  const people = new Map<string, string>()
  const addressFor = (found: string) => keep(people, found.toLowerCase(), (at) => `person${at}@example.com`)
  const wordFor = (found: string) => {
    const made = keep(words, found.toLowerCase(), (at) => invented(at, found.length))
    return isCapital(found) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  }
  const numberFor = (found: string) => keep(numbers, found, (at) => String(at).padStart(found.length, '4'))
  const addresses = (given: string) => given.replace(ADDRESS, addressFor)
  const text = (given: string) => {
    const kept = Array.from(given.matchAll(ADDRESS), ([found]) => addressFor(found))
    const around = given
      .split(ADDRESS)
      .map((part) => part.replace(/\p{L}{2,}/gu, wordFor).replace(LONG_NUMBER, numberFor))
    return around.map((part, at) => part + (kept[at] ?? '')).join('')
  }
  const link = (href: string) => {
    const target = URL.parse(href, origin)
    if (!target || target.protocol === 'mailto:') return addresses(href)
    return target.origin === origin ? addresses(href) : 'https://www.example.com/'
  }
  return { text, addresses, link, count: () => ({ words: words.size, addresses: people.size }) }
}

function keep(known: Map<string, string>, key: string, make: (at: number) => string): string {
  const made = known.get(key) ?? make(known.size + 1)
  known.set(key, made)
  return made
}

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase()

/** Another word for each number, about as long as the one it stands for. */
function invented(at: number, length: number): string {
  let made = ''
  for (let rest = at; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    made += SYLLABLES[rest % SYLLABLES.length] ?? ''
  // With a letter that no syllable has, so that no two become alike by their ends.
  return made.length < length ? `${made}${'x'.repeat(length - made.length)}` : made
}
