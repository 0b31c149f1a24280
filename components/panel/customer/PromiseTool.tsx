/** Promise: opens from the customer line. */
import type { ToolProps } from '../tools/types'

export default function PromiseTool(_: ToolProps) {
  return null
}
