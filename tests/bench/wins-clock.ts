/** What runs in the wins page: says when something stands on the screen, and how long a key took to get there. */
export { whenShown } from './panel-clock'

let painted: Promise<number> = Promise.reject(new Error('No key is watched.'))
painted.catch(() => undefined)

/** Before the key is pressed. */
export function watchNextKey(field: string): void {
  const { promise, resolve } = Promise.withResolvers<number>()
  let start = 0
  const begin = (event: Event) => {
    start ||= event.timeStamp
  }
  const onInput = () => {
    removeEventListener('keydown', begin, true)
    removeEventListener('beforeinput', begin, true)
    // React has written the results into the page by then: a key is never put off.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
  }
  addEventListener('keydown', begin, true)
  addEventListener('beforeinput', begin, true)
  document.querySelector(field)?.addEventListener('input', onInput, { once: true })
  painted = promise
}

/** From the key's own event to a task after the frame that shows its results. */
export function whenPainted(): Promise<number> {
  return painted
}

/** As a person does who marks all and deletes it. */
export function clear(field: string): Promise<void> {
  document.querySelector<HTMLInputElement>(field)?.select()
  document.execCommand('delete')
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}
