/** After the click: where the praise stands, live from the records. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import { recipientOf } from '@/components/ui/recipient'
import { SendLine } from '@/components/ui/SendLine'
import { openAgain, sendAgain } from '@/components/ui/send-again'
import { usePeople } from '@/lib/records/live'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { useDeps, usePanel } from './context'

export function PraiseProgress({ win, message }: { win: WinRow; message: OutboxRow | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const cancel = usePanel((state) => state.cancel)
  const unkeep = usePanel((state) => state.unkeep)
  const people = usePeople() ?? []
  const run = (what: () => Promise<unknown>) => void act(null, what)
  const to = message && recipientOf(message, people)
  return message && to ? (
    <SendLine
      row={message}
      to={to}
      clock={deps.now}
      acts={{
        cancel: () => void cancel(message, win),
        retry: () => run(() => sendAgain(message, deps)),
        openAgain: () => run(() => openAgain(message, to.email, deps)),
        arrived: (id) => run(() => deps.arrived(id)),
        drop: (id) => run(() => deps.dropMessage(id)),
        openOptions: deps.openOptions,
      }}
    />
  ) : (
    <div className="send-line" data-tone="good">
      <p className="send-words">
        <Check />
        <span>{t('panel.praise.kept')}</span>
      </p>
      <Button data-act="undo" onClick={() => void unkeep(win)}>
        {t('act.undo')}
      </Button>
    </div>
  )
}
