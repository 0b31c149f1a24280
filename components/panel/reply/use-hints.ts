/** What the reply that is being typed in the help desk does not do yet; the check is loaded with the first reply. */
import { useEffect, useMemo, useState } from 'react'
import { useWatched } from '@/components/ui/use-watched'
import type { checkDraft } from '@/lib/approach/draft/check'
import type { Answered, Hint } from '@/lib/approach/draft/types'
import type { PanelView } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'
import { keyOf } from '../view'

type Check = typeof checkDraft

/** Null while no reply to the shown ticket is being typed, or nothing is to be checked. */
export function useHints(): Hint[] | null {
  const reply = usePanel((state) => state.reply)
  const shown = usePanel((state) => state.shown)
  const off = useWatched(useDeps().watchChecksOff)
  const isOf = reply !== null && shown !== null && reply.key === keyOf(shown)
  const check = useCheck(isOf)
  return useMemo(() => {
    const answered = shown && answeredOf(shown)
    if (!isOf || !reply || !answered || !check || !off || off.includes('all')) return null
    return check(
      reply.text,
      answered,
      off.filter((each) => each !== 'all'),
    )
  }, [isOf, reply, shown, check, off])
}

function useCheck(isNeeded: boolean): Check | null {
  const [check, setCheck] = useState<Check | null>(null)
  useEffect(() => {
    if (isNeeded && !check)
      import('@/lib/approach/draft/check').then((part) => setCheck(() => part.checkDraft))
  }, [isNeeded, check])
  return check
}

function answeredOf({ page }: PanelView): Answered | null {
  if (page.kind !== 'ticket' || !page.understanding) return null
  const { latest, situation } = page.understanding
  return {
    type: latest.band === 'mixed' || latest.band === 'too-little' ? 'unclear' : latest.type,
    situation,
    isSensitive: latest.sensitive,
    lang: latest.lang,
    text: latest.text,
    customerName: page.head.requester.name,
  }
}
