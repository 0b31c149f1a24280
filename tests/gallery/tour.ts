/** A walk through every state of every page, in one tab of real Chromium. */
import { launchChromium } from '@/lib/cli/browser'
import { type Faults, faultsOf, type Inspect } from './looks'
import { serveGallery } from './serve'
import { stateNames, stopClock } from './visit'

export type Tour = {
  names: string[]
  /** By their state. */
  faultsIn: (way: string) => Record<string, unknown[]>
}

/** Milliseconds: a busy machine is no fault. */
export const LONGEST_WALK = 1_200_000

export async function walk(inspect: Inspect): Promise<Tour> {
  const gallery = await serveGallery()
  const browser = await launchChromium()
  const found = new Map<string, Faults>()
  try {
    const page = await browser.newPage()
    await stopClock(page)
    for (const name of await stateNames(page, gallery)) {
      const lookedAt = () => faultsOf(page, gallery, name, inspect)
      // A fault of ours fails twice, and what is done before the tests is not repeated by the runner.
      const faults = await lookedAt()
        .catch(lookedAt)
        .catch((cause: unknown) => {
          throw new Error(`${name} could not be looked at`, { cause })
        })
      found.set(name, faults)
    }
  } finally {
    await browser.close()
    await gallery.close()
  }
  const faultsIn = (way: string) => {
    const all = [...found].map(([name, faults]) => [name, faults.get(way) ?? []] as const)
    return Object.fromEntries(all.filter(([, list]) => list.length > 0))
  }
  return { names: [...found.keys()], faultsIn }
}
