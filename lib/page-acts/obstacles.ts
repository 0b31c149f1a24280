/** What got in the agent's way, carried to the background. */
import type { ObstacleDeps } from '@/components/panel/obstacle/deps'
import { send } from '../messages'

export const obstacleActs: ObstacleDeps = {
  saveObstacle: (obstacle, place) => send('obstacle.save', { obstacle, ...place }),
  removeObstacle: (obstacleId) => send('obstacle.remove', { obstacleId }),
  restoreObstacle: (obstacleId) => send('obstacle.restore', { obstacleId }),
}
