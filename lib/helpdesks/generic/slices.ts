/**
 * A long page is looked at in slices, so that it answers the agent's hand meanwhile: a task of more than 50 ms is felt
 * (https://web.dev/articles/rail).
 */

/** Work that may be put aside at each `yield`. */
export type Steps<T> = Generator<void, T, void>

/** Milliseconds after which the page has its turn; a single step takes longer on the longest pages. */
const SLICE_MS = 8

/** Without putting it aside. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * Short work is answered at once. What changes on the page while work is put aside makes what was seen worthless: then
 * it begins again, and is not put aside any more.
 *
 * @param begin may be called twice.
 */
export function inSlices<T>(document: Document, begin: () => Steps<T>): T | Promise<T> {
  const steps = begin()
  const first = slice(steps)
  return first.done ? first.value : inTheEnd(document, steps, begin)
}

function slice<T>(steps: Steps<T>): IteratorResult<void, T> {
  const end = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done || performance.now() >= end) return step
  }
}

async function inTheEnd<T>(document: Document, steps: Steps<T>, begin: () => Steps<T>): Promise<T> {
  let isChanged = false
  const observer = new MutationObserver(() => {
    isChanged = true
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  let found: { value: T } | null = null
  try {
    for (;;) {
      // Of a timer of its own: what `scheduler.yield` gives belongs to the page's world in Firefox.
      await new Promise((resume) => setTimeout(resume))
      if (isChanged || observer.takeRecords().length > 0) return atOnce(begin())
      if (found) return found.value
      const step = slice(steps)
      // What is then done with it has a turn of its own.
      if (step.done) found = step
    }
  } finally {
    observer.disconnect()
  }
}
