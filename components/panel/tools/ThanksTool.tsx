/** Thanks: opens from the bar at the foot of the panel. */
import type { ToolProps } from './types'

export default function ThanksTool(_: ToolProps) {
  return null
}
