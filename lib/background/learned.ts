/** What this browser learned from the agent's corrections: put over readings, and how many it changed. */
import { isLocked } from '../guard/gate'
import type { MessageStyle } from '../panel-view'
import { adjust, learn, MOST_LEARNED } from '../reading/personal'
import type { Reading } from '../reading/types'
import { newestCorrections } from '../records/corrections'
import type { Records } from '../records/open'
import { refOf } from '../records/ref'
import { changedReadings, isLearning } from '../settings'
import { loadOnce } from './model'

export type Learned = (reading: Reading) => Reading

/** Made anew for each view from what is stored now: the same rows give the same readings in every life of the worker. */
export async function learned(db: Records): Promise<Learned> {
  const [isOn, rows, { facts }] = await Promise.all([
    isLearning.getValue(),
    newestCorrections(db, MOST_LEARNED),
    loadOnce(),
  ])
  if (!isOn) return (reading) => reading
  const layer = learn(rows)
  return (reading) => adjust(layer, reading, facts.bands)
}

/** Numbers to choose from for each changed message: few enough that one says nothing about which message it was. */
const NUMBERS = 4096

/** Each message once, as one number of a few thousand: how many numbers there are is how many readings changed. */
export async function countChanged(
  ticketKey: string,
  styles: readonly MessageStyle[],
  now: number,
): Promise<void> {
  const changed = styles.filter(({ plain }) => plain !== null)
  if (changed.length === 0 || (await isLocked(now))) return
  const refs = await Promise.all(changed.map(({ messageId }) => refOf(`${ticketKey} ${messageId}`)))
  await addChanged(refs.map((ref) => Number.parseInt(ref.slice(0, 8), 16) % NUMBERS))
}

/** Two windows may show tickets at once: each waits for the other's whole change. */
export async function addChanged(numbers: readonly number[]): Promise<void> {
  await navigator.locks.request('bouquet-changed-readings', async () => {
    const before = await changedReadings.getValue()
    const after = new Set([...before, ...numbers])
    if (after.size > before.length) await changedReadings.setValue([...after])
  })
}
