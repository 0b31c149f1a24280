/** Escalate: opens from the bar at the foot of the panel. */
import type { ToolProps } from './types'

export default function EscalateTool(_: ToolProps) {
  return null
}
