/** Who I am and who may hear of a compliment, live from the records and the settings. */
import { useWatched } from '@/components/ui/use-watched'
import { usePeople } from '@/lib/records/live'
import { type Receiver, type Receivers, receiversOf } from '@/lib/sharing/receivers'
import { channelOf } from '@/lib/sharing/ways'
import { useDeps } from './context'
import { type PraiseDraft, praisedName } from './draft'
import { myName } from './receiver'

export function useMe(): { me: string; isKnown: boolean } {
  const people = usePeople()
  return { me: myName(people ?? []), isKnown: people !== undefined }
}

export type Receiving = {
  me: string
  receivers: Receivers
  /** Who the agent chose, else who is proposed; null where that is nobody. */
  chosen: Receiver | null
  /** It could only be copied: what is missing is said once everything is known. */
  isUnreachable: boolean
}

export function useReceivers(draft: PraiseDraft): Receiving {
  const people = usePeople()
  const channels = useWatched(useDeps().watchChannels)
  const me = myName(people ?? [])
  const receivers = receiversOf({ whose: draft.whose, praisedName: praisedName(draft, me) }, people ?? [])
  const chosen = receivers.all.find(({ key }) => key === draft.to) ?? receivers.proposed
  const person = chosen?.person ?? null
  const isReachable = person !== null && (channelOf(person, channels ?? []) !== null || person.email !== null)
  const isNamedOnly = chosen !== null && person === null
  const isUnreachable = people !== undefined && channels !== undefined && !isReachable && !isNamedOnly
  return { me, receivers, chosen, isUnreachable }
}
