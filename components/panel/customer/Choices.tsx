/** Two switches: remember how this customer writes, and do not analyse this customer at all. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/choices.css'
import { Button } from '@/components/ui/Button'
import { useWatched } from '@/components/ui/use-watched'
import { type CustomerChange, isRemembered } from '@/lib/records/customers'
import { useCustomer } from '@/lib/records/live'
import type { CustomerIdentity } from '@/lib/records/rows'
import { useDeps, usePanel } from '../context'

const UNCHOSEN = { remember: 'unset', analyse: 'yes', styles: [] } as const

export function Choices({ customer }: { customer: CustomerIdentity }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const setting = useWatched(deps.watchRememberStyles)
  const stored = useCustomer(customer.key)
  /** What a switch deleted: as it stood before. */
  const [lost, setLost] = useState<CustomerChange | null>(null)
  if (stored === undefined || setting === undefined) return null
  const row = stored ?? UNCHOSEN
  const isAnalysed = row.analyse === 'yes'
  const set = async (change: CustomerChange) => {
    const before = { remember: row.remember, analyse: row.analyse, styles: [...row.styles] }
    const isOff = change.remember === 'no' || change.analyse === 'no'
    if (await act(null, () => deps.setCustomer(customer, change)))
      setLost(isOff && before.styles.length > 0 ? before : null)
  }
  return (
    <>
      <Switch
        label={t('customer.remember')}
        hint={t('customer.rememberHint', { count: row.styles.length })}
        isOn={isRemembered(row, setting)}
        isDisabled={!isAnalysed}
        onChange={(isOn) => void set({ remember: isOn ? 'yes' : 'no' })}
      />
      <Switch
        label={t('customer.dontAnalyse')}
        hint={t('customer.dontAnalyseHint')}
        isOn={!isAnalysed}
        onChange={(isOn) => void set({ analyse: isOn ? 'no' : 'yes' })}
      />
      <p className="small" role="status">
        {lost && (
          <>
            {t('customer.countsDeleted', { count: lost.styles?.length ?? 0 })}{' '}
            <Button look="link" onClick={() => void set(lost)}>
              {t('act.undo')}
            </Button>
          </>
        )}
      </p>
    </>
  )
}

function Switch(props: {
  label: string
  hint: string
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.isOn}
        disabled={props.isDisabled}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <span className="check-words">
        <span>{props.label}</span>
        <span className="small soft">{props.hint}</span>
      </span>
    </label>
  )
}
