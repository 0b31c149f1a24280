/** What got in the agent's way. */
import type { ObstacleRow } from './customer-rows'

export type ObstacleInput = Pick<ObstacleRow, 'id' | 'cause' | 'minutes' | 'text'>
