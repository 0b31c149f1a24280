/** What got in the agent's way, written in the background. */
import { AppError } from '../errors'
import { handle } from '../messages'
import { removeObstacle, restoreObstacle, saveObstacle } from '../records/obstacles'
import { records } from '../records/open'

export function handleObstacleActs(): void {
  handle('obstacle.save', async ({ obstacle, ...place }) => ({
    id: await saveObstacle(records(), obstacle, place, Date.now()),
  }))
  handle('obstacle.remove', async ({ obstacleId }) =>
    must(await removeObstacle(records(), obstacleId, Date.now())),
  )
  handle('obstacle.restore', async ({ obstacleId }) =>
    must(await restoreObstacle(records(), obstacleId, Date.now())),
  )
}

function must(done: boolean): void {
  if (!done) throw new AppError('db/failed', { missing: true })
}
