/** Asks the browser for one origin, and knows the channels without their secrets. */
import type { PanelDeps } from '@/components/panel/deps'
import { AppError } from '../errors'
import { requestOrigin } from '../permissions'
import { type Channel, channels } from '../settings'

/** First of all in a click: a request after any other wait is no longer inside it. */
export async function mustAllow(origin: string): Promise<void> {
  if (!(await requestOrigin(origin))) throw new AppError('perm/denied')
}

/** Knows the addresses before the click: reading them inside it would be a wait before the request. */
export function channelAsker(): PanelDeps['allowChannel'] {
  let known: Channel[] = []
  const learn = (list: Channel[]) => {
    known = list
  }
  channels.getValue().then(learn)
  channels.watch(learn)
  return async (channelId) => {
    const channel = known.find(({ id }) => id === channelId)
    if (!channel) throw new AppError('send/no-channel')
    await mustAllow(new URL(channel.address).origin)
  }
}

/** Without the address: a page that only shows a name needs no secret. */
export const watchChannels: PanelDeps['watchChannels'] = (changed) => {
  const tell = (list: { id: string; name: string }[]) => changed(list.map(({ id, name }) => ({ id, name })))
  channels.getValue().then(tell)
  return channels.watch(tell)
}
