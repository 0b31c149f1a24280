/** A win of one's own in one line, from the bar at the foot of the panel. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addEnglish } from '@/components/i18n'
import { OwnWinLine } from '@/components/own-win/OwnWinLine'
import {
  draftOfOwn,
  isBegun,
  NOWHERE,
  newOwnWin,
  type OwnWin,
  type Where,
} from '@/components/own-win/own-win'
import { Button } from '@/components/ui/Button'
import { ownWin } from '@/lib/texts/en/own-win'
import { useDeps, usePanel } from '../context'
import { ticketOf } from '../draft'
import { useMe } from '../use-receiver'
import { begunWin } from './begun-win'
import { SheetTop } from './SheetTop'
import type { ToolProps } from './types'

addEnglish({ ownWin })

const HOLD = 'own-win'

export default function WinTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const hold = usePanel((state) => state.hold)
  const { me } = useMe()
  const begun = begunWin(deps, head?.key ?? '')
  const [own, setOwn] = useState(() => begun.get() ?? newOwnWin(deps.newId()))
  const [kept, setKept] = useState<string | 'undone' | null>(null)
  const line = useRef<HTMLInputElement>(null)
  useEffect(() => line.current?.focus(), [])

  const where: Where = head
    ? { ticket: ticketOf(head), customer: head.customer, customerName: head.requester.name ?? '' }
    : NOWHERE
  const keep = async (what: OwnWin): Promise<string | null> => {
    const win = draftOfOwn(what, where, me)
    const done = win && (await act('keep', () => deps.keepPraise({ win })))
    return done ? done.answer.winId : null
  }
  const letGo = () => {
    begun.forget()
    hold(HOLD, null)
  }
  const change = (next: OwnWin) => {
    setOwn(next)
    setKept(null)
    if (!isBegun(next)) return letGo()
    begun.set(next)
    hold(HOLD, {
      keep: async () => {
        if (await keep(next)) begun.forget()
      },
      drop: begun.forget,
    })
  }
  const keepIt = async () => {
    const winId = await keep(own)
    if (winId === null) return
    setOwn({ ...newOwnWin(deps.newId()), isThanks: own.isThanks })
    setKept(winId)
    line.current?.focus()
    letGo()
  }
  const undo = async (winId: string) => {
    if (!(await act(null, () => deps.removeWin(winId)))) return
    setKept('undone')
    line.current?.focus()
  }
  return (
    <>
      <SheetTop title={t('panel.tools.win')} onClose={onClose} />
      <OwnWinLine
        own={own}
        onChange={change}
        onKeep={() => void keepIt()}
        onEscape={() => isBegun(own) || onClose()}
        line={line}
      >
        <div className="own-win-kept" role="status">
          {kept === 'undone' && <span>{t('ownWin.undone')}</span>}
          {kept !== null && kept !== 'undone' && (
            <>
              <span>{t('ownWin.kept')}</span>
              <Button look="quiet" onClick={() => void undo(kept)}>
                {t('act.undo')}
              </Button>
            </>
          )}
        </div>
      </OwnWinLine>
    </>
  )
}
