/** Sends a message to a person by the chosen way; a new name enters the directory with it. */
import { useState } from 'react'
import type { PersonRow } from '@/lib/records/rows'
import type { SendMessage, Sent } from '@/lib/sharing/types'
import { useDeps, usePanel } from '../context'
import { type Choice, sendByWay } from '../sending/send-by-way'

export type Outgoing = Omit<SendMessage, 'to' | 'way' | 'channelId' | 'again' | 'undo'>

/** @param escalation whether problems can be escalated to somebody who is new. */
export function useSending(escalation: PersonRow['escalation']) {
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const fail = usePanel((state) => state.fail)
  /** The same words went to this person before, in another message: the agent is asked. */
  const [asked, setAsked] = useState<Choice | null>(null)

  /** The directory's id of somebody who may be new. */
  const known = async ({ personId, name }: SendMessage['to']): Promise<string> => {
    if (personId !== null) return personId
    const person = { role: 'colleague' as const, name, aliases: [], email: null, channelId: null, escalation }
    return (await deps.addPerson(person)).id
  }

  /** Null where nothing was written, or where the agent is asked first. Call it in the click. */
  const send = async (message: Outgoing, choice: Choice, again = false): Promise<Sent | null> => {
    setAsked(null)
    const done = await act('send', async () => {
      const to = { ...choice.to, personId: await known(choice.to) }
      return sendByWay(deps, { ...message, again }, { ...choice, to })
    })
    if (!done) return null
    const { answer } = done
    if (answer.failure) fail(answer.failure)
    if (answer.created || !answer.differs) return answer
    setAsked(choice)
    return null
  }

  return { send, known, asked, notAgain: () => setAsked(null) }
}
