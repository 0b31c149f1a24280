/** Note: opens from the bar at the foot of the panel. */
import type { ToolProps } from '../tools/types'

export default function NoteTool(_: ToolProps) {
  return null
}
