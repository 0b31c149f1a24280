/** Obstacle: opens from the bar at the foot of the panel. */
import type { ToolProps } from './types'

export default function ObstacleTool(_: ToolProps) {
  return null
}
