/** What runs in a panel: says when something stands on the screen. */

const PATIENCE_MS = 15_000

/**
 * Milliseconds since 1970, comparable between the processes of one machine: after the first frame in which every
 * selector matches, and the first of them shows `text` (any text where it is empty). Rejects when it takes too long.
 */
export function whenShown(selectors: string[], text: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const now = () => performance.timeOrigin + performance.now()
  const look = () => {
    const [first, ...others] = selectors.map((selector) => document.querySelector(selector))
    const shown = first?.textContent ?? ''
    if (!shown || (text && shown !== text) || others.includes(null)) return false
    observer.disconnect()
    // A task right after the frame: by then it has been painted.
    requestAnimationFrame(() => setTimeout(() => resolve(now())))
    return true
  }
  const observer = new MutationObserver(look)
  if (!look()) observer.observe(document, { subtree: true, childList: true, characterData: true })
  setTimeout(() => reject(new Error(`Not shown: ${selectors.join(' with ')}`)), PATIENCE_MS)
  return promise
}
