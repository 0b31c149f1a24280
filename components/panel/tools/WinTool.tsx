/** Win: opens from the bar at the foot of the panel. */
import type { ToolProps } from './types'

export default function WinTool(_: ToolProps) {
  return null
}
