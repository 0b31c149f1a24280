/** What the agent does about what was learned: switches it off, forgets it, takes that back. */
import { handle } from '../messages'
import { removeCorrections, restoreCorrections } from '../records/corrections'
import { records } from '../records/open'
import { changedReadings, isLearning } from '../settings'
import { addChanged } from './learned'
import { showEverywhere } from './showing'

export function handleLearning(): void {
  handle('learning.switch', async ({ isOn }) => {
    await isLearning.setValue(isOn)
    showEverywhere()
  })
  handle('learning.reset', async () => {
    const before = {
      corrections: await removeCorrections(records()),
      changed: await changedReadings.getValue(),
    }
    await changedReadings.setValue([])
    showEverywhere()
    return before
  })
  handle('learning.restore', async ({ corrections, changed }) => {
    await restoreCorrections(records(), corrections)
    await addChanged(changed)
    showEverywhere()
  })
}
