/** A win of one's own, or thanks, in one line at the top of the page. */
import { memo, useEffect, useState } from 'react'
import { OwnWinLine } from '@/components/own-win/OwnWinLine'
import { draftOfOwn, NOWHERE, newOwnWin } from '@/components/own-win/own-win'
import { usePeople } from '@/lib/records/live'
import { useDeps, useWinsPage } from './context'

export const OwnWin = memo(function OwnWin() {
  const { newId } = useDeps()
  const keep = useWinsPage((state) => state.keep)
  const setWriting = useWinsPage((state) => state.setWriting)
  const me = usePeople()?.find((person) => person.role === 'me')?.name ?? ''
  const [own, setOwn] = useState(() => newOwnWin(newId()))
  const isBegun = draftOfOwn(own, NOWHERE, me) !== null
  useEffect(() => setWriting(isBegun), [setWriting, isBegun])
  const keepIt = async () => {
    const draft = draftOfOwn(own, NOWHERE, me)
    if (draft && (await keep(draft))) setOwn({ ...newOwnWin(newId()), isThanks: own.isThanks })
  }
  return (
    <div className="wins-own">
      <OwnWinLine own={own} onChange={setOwn} onKeep={() => void keepIt()} />
    </div>
  )
})
