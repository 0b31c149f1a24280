/** Writes one after the other; of what is typed while one runs only the newest is written, and that one always. */

/** @returns settles when nothing is left to write; failures go to `fail`. */
export function latestWrite<T>(
  write: (value: T) => Promise<unknown>,
  fail: (error: unknown) => void,
): (value: T) => Promise<void> {
  let next: { value: T } | null = null
  let running: Promise<void> | null = null
  const run = async () => {
    while (next) {
      const { value } = next
      next = null
      await write(value).catch(fail)
    }
    running = null
  }
  return (value) => {
    next = { value }
    running ??= run()
    return running
  }
}
