/** Who I am and who hears of my praise, live from the records and the settings. */
import { useWatched } from '@/components/ui/use-watched'
import { usePeople } from '@/lib/records/live'
import { useDeps } from './context'
import { myName, type Receiver, receiverOf } from './receiver'

export function useReceiver(): Receiver & { me: string; isKnown: boolean } {
  const people = usePeople()
  const channels = useWatched(useDeps().watchChannels)
  const receiver = receiverOf(people ?? [], channels ?? [])
  return { ...receiver, me: myName(people ?? []), isKnown: people !== undefined && channels !== undefined }
}
