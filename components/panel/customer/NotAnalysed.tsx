/** One quiet line where the agent said "don't analyse this customer", and the way back. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { TicketHead } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'

export function NotAnalysed({ head: { customer } }: { head: TicketHead }) {
  const { t } = useTranslation()
  const { setCustomer } = useDeps()
  const act = usePanel((state) => state.act)
  return (
    <p className="plain">
      <span className="soft">{t('customer.notAnalysed')}</span>{' '}
      {customer && (
        <Button look="link" onClick={() => void act(null, () => setCustomer(customer, { analyse: 'yes' }))}>
          {t('customer.analyseAgain')}
        </Button>
      )}
    </p>
  )
}
