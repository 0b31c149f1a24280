/** One lesson in a page: the agent points, the page answers what it would read. Ends with the signal. */
import { isShown } from '../dom'
import { findElement, findElements } from '../lookup'
import { contains } from '../native'
import { readFrom } from '../read'
import type { MessageRole, PageContext } from '../types'
import { type Candidates, messageCandidates, subjectCandidates, wordsOf } from './candidates'
import { createFrames, type Shown } from './frames'
import { inferSite, type Pointed, unnamed } from './infer'
import { createPointer } from './pointer'
import type { Move, Preview, Spot, Taken, Target } from './types'

export type Lesson = ReturnType<typeof startLesson>

/** Dark enough for white words (4.5 : 1 and more). */
const COLORS: Record<Target | 'note' | 'system', string> = {
  customer: '#9a3412',
  agent: '#1d4ed8',
  subject: '#047857',
  note: '#7c4a03',
  system: '#52525b',
}

/** @param ended called when the agent leaves by Escape outside of any pointing, too. */
export function startLesson(document: Document, signal: AbortSignal) {
  const frames = createFrames(document)
  const pointed: Pointed[] = []
  const taken: Shown[] = []
  let subject: Element | null = null
  /** What the last result read, by its place in it: each message, or its head and its words where they stand apart. */
  let items: Element[][] = []
  let pointer: ReturnType<typeof createPointer> | null = null
  signal.addEventListener('abort', () => {
    pointer?.leave()
    frames.remove()
  })

  function candidatesFor(target: Target): Candidates {
    if (target === 'subject') return subjectCandidates(document)
    const known = pointed.find(({ role }) => role !== target)?.node ?? null
    return messageCandidates(document, known)
  }

  return {
    /** Resolves when the agent takes something or leaves. Pointing at the same target again replaces it. */
    point: async (target: Target, words: string): Promise<Taken> => {
      pointer?.leave()
      forget(target)
      const candidates = candidatesFor(target)
      const shownAs = (element: Element): Shown => ({
        elements: candidates.withHead(element),
        words,
        color: COLORS[target],
      })
      const own = createPointer(document, frames, candidates, (element) =>
        frames.show(element ? [...taken, shownAs(element)] : taken),
      )
      pointer = own
      const element = await own.done
      if (pointer === own) pointer = null
      if (!element || signal.aborted) return null
      taken.push(shownAs(element))
      if (target === 'subject') subject = element
      else pointed.push({ role: target, node: element })
      frames.show(taken)
      return { words: wordsOf(element) }
    },
    move: (by: Move): Spot | null => pointer?.move(by) ?? null,
    take: (): void => pointer?.take(),
    leave: (): void => pointer?.leave(),
    /** @param names of each role, for the frames. */
    result: (names: Record<MessageRole, string>): Preview => preview(names),
    /** The agent says whose a found message is: one more example. */
    correct: (index: number, role: MessageRole, names: Record<MessageRole, string>): Preview => {
      const parts = items[index]
      const node = parts?.at(-1)
      if (parts && node) {
        const at = pointed.findIndex((each) => parts.some((part) => contains(part, each.node)))
        if (at >= 0) pointed.splice(at, 1)
        pointed.push({ role, node })
      }
      return preview(names)
    },
  }

  function forget(target: Target): void {
    if (target === 'subject') subject = null
    else {
      const at = pointed.findIndex(({ role }) => role === target)
      if (at >= 0) pointed.splice(at, 1)
    }
    const before = taken.findIndex(({ color }) => color === COLORS[target])
    if (before >= 0) taken.splice(before, 1)
    frames.show(taken)
  }

  function preview(names: Record<MessageRole, string>): Preview {
    if (!subject) return { kind: 'problem', problem: 'subject' }
    const url = new URL(location.href)
    const inferred = inferSite(pointed, subject, url)
    if ('problem' in inferred) return { kind: 'problem', problem: inferred.problem }
    const desk = unnamed(inferred.taught)
    try {
      const read = readFrom(desk, document, url)
      if (!read) return { kind: 'problem', problem: 'address' }
      items = itemsOf(desk.layouts[0], url)
      const { messages, id, subject: line } = read.ticket
      frames.show(
        items.map((elements, index) => {
          const role = messages[index]?.role ?? 'system'
          return { elements, words: names[role], color: COLORS[role] }
        }),
      )
      const found = messages.map(({ role, author, text }) => ({
        role,
        author: author.name ?? author.email,
        words: text.slice(0, 160),
      }))
      return { kind: 'found', taught: inferred.taught, ticketId: id, subject: line, messages: found }
    } catch {
      return { kind: 'problem', problem: 'no-list' }
    }
  }

  /** The same items that were read, in their order. */
  function itemsOf(layout: ReturnType<typeof unnamed>['layouts'][number] | undefined, url: URL): Element[][] {
    if (!layout) return []
    const root = document.documentElement
    const page: PageContext = {
      document,
      url,
      ticketId: '',
      root,
      requester: { name: null, email: null },
      isVisible: isShown,
    }
    const { item, body, role } = layout.message
    const read = findElements(root, item, page).filter((el) => isShown(el) && role(el, page) !== null)
    return read.map((el) => {
      const words = findElement(el, body, page)
      return words && !contains(el, words) ? [el, words] : [el]
    })
  }
}
