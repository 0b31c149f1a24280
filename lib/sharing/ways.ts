/** The ways by which a message can reach a person now, the preferred first. Pure. */
import type { PersonRow, Way } from '@/lib/records/rows'

/** A channel of the settings without its secret. */
export type ChannelName = { id: string; name: string }

export type WayTo = { way: 'channel'; channel: ChannelName } | { way: Exclude<Way, 'channel'>; channel: null }

type Reachable = Pick<PersonRow, 'way' | 'channelId' | 'email'>

/** Also without an address: then the agent fills it in there. */
const HANDED_OVER = ['mailto', 'gmail', 'outlook', 'outlook-com', 'copy'] as const

/**
 * Never empty, since copying always works. Somebody who stands in no directory is in no channel that we know of.
 * @param person null where only a name was typed.
 */
export function waysOf(person: Reachable | null, channels: readonly ChannelName[]): [WayTo, ...WayTo[]] {
  const channel = person && channelOf(person, channels)
  const all: WayTo[] = [
    ...(channel ? [{ way: 'channel' as const, channel }] : []),
    ...HANDED_OVER.map((way) => ({ way, channel: null })),
  ]
  const usual = channel ? 'channel' : person?.email ? 'mailto' : 'copy'
  const first = all.find(({ way }) => way === person?.way) ?? all.find(({ way }) => way === usual)
  return [first ?? { way: 'copy', channel: null }, ...all.filter((each) => each !== first)]
}

/** Their own, or the only one there is; of several, none is guessed. */
export function channelOf(
  { channelId }: Pick<PersonRow, 'channelId'>,
  channels: readonly ChannelName[],
): ChannelName | null {
  const named = channels.find(({ id }) => id === channelId)
  return named ?? (channels.length === 1 ? (channels[0] ?? null) : null)
}
