/** What can be done with what got in the agent's way; rejections are AppErrors. */
import type { ObstacleInput, ObstaclePlace } from '@/lib/records/obstacles'

export type ObstacleDeps = {
  /** Also changes it: the same id again replaces what was said before. */
  saveObstacle: (obstacle: ObstacleInput, place: ObstaclePlace) => Promise<unknown>
  removeObstacle: (obstacleId: string) => Promise<unknown>
  restoreObstacle: (obstacleId: string) => Promise<unknown>
}
