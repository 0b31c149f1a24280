/** The page in one walk: what is on screen, in the order of the page, with how much text stands where. */
import {
  attributeOf,
  dataOf,
  firstChildOf,
  frameBodyOf,
  holderOf,
  isBare,
  nameOf,
  nextSiblingOf,
  shadowOf,
  typeOf,
} from '../native'
import { childrenShown } from '../text'
import { closed } from './closed'
import { isAct } from './controls'
import { type Fold, unfoldedIn } from './folds'
import type { Steps } from './slices'
import type { Spot, Survey } from './spot'
import { isSwitchedOff } from './switched-off'
import { createVocabulary } from './words'
import { isEditable, writtenIn } from './written'

/** Elements; more is no ticket that one could read, and would hold up the page. */
const MAX_SPOTS = 6_000
const MAX_OWN = 200
/** Elements that are looked at before the page may have its turn. */
const AT_A_TIME = 250

const LEFT_OUT = new Set(
  `script style template noscript input select option textarea head title meta link object embed audio video canvas
  svg img picture map nav progress meter`.split(/\s+/),
)
const ELEMENT = 1
const TEXT = 3

/** What is still to be looked at in one spot: `given` from its end, else `next` and what follows it in the page. */
type Level = { up: number; next: Node | null; given: Node[] | null }

/** With the words of messages that the page folds away, or shows where they can be changed. */
export function* surveyOf(root: Element, isOnScreen: (el: Element) => boolean): Steps<Survey> {
  const isVisible = (el: Element) => isOnScreen(el) && !isSwitchedOff(el)
  const found: Found = { folds: [], editors: [] }
  const survey = yield* walk(root, isVisible, new Set(), found)
  const unfolded = unfoldedIn(survey, found.folds)
  const written = writtenIn(found.editors)
  if (unfolded.size + written.size === 0) return survey
  return yield* walk(root, (el) => isVisible(el) || unfolded.has(el) || isUnfolded(el, unfolded), written)
}

/** What is left out, and may hold messages. */
type Found = { folds: Fold[]; editors: Element[] }

/** Inside of what is switched off, only what is switched off by itself stays out. */
function isUnfolded(el: Element, unfolded: ReadonlySet<Element>): boolean {
  for (let holder = holderOf(el); holder; holder = holderOf(holder))
    if (unfolded.has(holder)) return getComputedStyle(el).display !== 'none' && !isSwitchedOff(el)
  return false
}

function* walk(
  root: Element,
  isVisible: (el: Element) => boolean,
  written: ReadonlySet<Element>,
  found?: Found,
): Steps<Survey> {
  const vocabulary = createVocabulary()
  const spots: Spot[] = []
  const fields: Element[] = []
  const levels: Level[] = [{ up: -1, next: null, given: [root] }]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { up } = level
    // What is beyond is not even touched: on a long page that is most of it.
    const node = spots.length < MAX_SPOTS ? take(level) : null
    if (!node) {
      closed(spots, up)
      levels.pop()
      continue
    }
    const type = typeOf(node)
    if (type === TEXT) addText(spots[up], dataOf(node))
    else if (type === ELEMENT) {
      const el = node as Element
      const name = nameOf(el)
      if (!isVisible(el)) {
        if (up >= 0 && !LEFT_OUT.has(name)) found?.folds.push({ el, up })
        continue
      }
      const isPlain = isBare(el)
      const says = vocabulary.of(el, name, isPlain)
      // What the ticket is about may be set where it can be changed.
      if (LEFT_OUT.has(name) || (!isPlain && isEditable(el) && !says.has('told') && !written.has(el))) {
        if (mark(spots[up], el)) fields.push(el)
        else if (name === 'textarea' || isEditable(el)) found?.editors.push(el)
        continue
      }
      if (spots.length % AT_A_TIME === 0) yield
      levels.push(levelOf(el, name, spots.length))
      spots.push({
        el,
        name,
        isBare: isPlain,
        classes: isPlain ? '' : (attributeOf(el, 'class') ?? ''),
        up,
        end: 0,
        own: '',
        size: 0,
        linked: 0,
        says,
        isTime: false,
        times: 0,
        timed: 0,
        bodies: 0,
        mails: 0,
        editors: 0,
        fields: 0,
        isControl: spots[up]?.isControl === true || name === 'button' || (!isPlain && isButton(el, name)),
        isRepeated: false,
      })
    }
  }
  return { spots, vocabulary, repeated: [], fields }
}

function take(level: Level): Node | null {
  if (level.given) return level.given.pop() ?? null
  const { next } = level
  level.next = next && nextSiblingOf(next)
  return next
}

function levelOf(el: Element, name: string, up: number): Level {
  const body = name === 'iframe' ? frameBodyOf(el) : null
  if (body) return { up, next: null, given: [body] }
  if (name === 'slot' || name === 'details')
    return { up, next: null, given: childrenShown(el, name, false).reverse() }
  return { up, next: firstChildOf(shadowOf(el) ?? el), given: null }
}

const isButton = (el: Element, name: string) =>
  attributeOf(el, 'role') === 'button' || (name === 'a' && isAct(el, attributeOf(el, 'class') ?? ''))

/** @returns whether it holds a value of the page's: a name, a choice. */
function mark(spot: Spot | undefined, el: Element): boolean {
  if (!spot) return false
  const name = nameOf(el)
  if (name === 'textarea' || isEditable(el)) spot.editors += isSearch(el) ? 0 : 1
  const holds = name === 'select' || (name === 'input' && isField(el))
  if (holds) spot.fields += 1
  return holds
}

/** One writes into it, but no message. */
const isSearch = (el: Element) =>
  /^(searchbox|combobox)$/.test(attributeOf(el, 'role') ?? '') ||
  ['class', 'id', 'name'].some((name) => /search|filter|query/i.test(attributeOf(el, name) ?? ''))

const isField = (el: Element) => !/^(hidden|submit|button|image|reset)$/.test(attributeOf(el, 'type') ?? '')

function addText(spot: Spot | undefined, data: string) {
  // How a page's source is broken into lines and set in is nothing that one sees.
  const text = data.trim().replace(/\s+/g, ' ')
  if (!spot || text === '') return
  spot.size += text.length
  if (spot.own.length < MAX_OWN) spot.own = `${spot.own} ${text.slice(0, MAX_OWN)}`.trim().slice(0, MAX_OWN)
}
