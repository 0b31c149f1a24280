/** After the click: where the praise stands, live from the records. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import { SendLine } from '@/components/ui/SendLine'
import { sendAgain } from '@/components/ui/send-again'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { useDeps, usePanel } from './context'
import { useReceiver } from './use-receiver'

export function PraiseProgress({ win, message }: { win: WinRow; message: OutboxRow | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const cancel = usePanel((state) => state.cancel)
  const unkeep = usePanel((state) => state.unkeep)
  const { manager } = useReceiver()
  const run = (what: () => Promise<unknown>) => void act(null, what)
  return message ? (
    <SendLine
      row={message}
      to={manager?.name ?? ''}
      clock={deps.now}
      acts={{
        cancel: () => void cancel(message, win),
        retry: () => run(() => sendAgain(message, deps)),
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
