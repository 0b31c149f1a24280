/** All channels, one file each. */
import { slack } from './channels/slack'
import type { Channel } from './types'

const channels: readonly Channel[] = [slack]

/** Null where a newer version's settings name a kind that this one does not have. */
export function channelOfKind(kind: string): Channel | null {
  return channels.find((channel) => channel.kind === kind) ?? null
}
