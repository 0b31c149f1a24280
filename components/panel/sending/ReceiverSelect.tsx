/** Who hears of it: one line, only where there is somebody to choose. */
import { useTranslation } from 'react-i18next'
import type { Receiver, Receivers } from '@/lib/sharing/receivers'

export function ReceiverSelect(props: {
  receivers: Receivers
  chosen: Receiver | null
  onChoose: (key: string) => void
}) {
  const { t } = useTranslation()
  const { chosen, receivers } = props
  const { all, proposed } = receivers
  if (all.length === 0 || (all.length === 1 && proposed)) return null
  return (
    <label className="receiver">
      <span className="receiver-label">{t('sending.receiver')}</span>
      <select
        className="input receiver-select"
        value={chosen?.key ?? ''}
        onChange={({ target }) => props.onChoose(target.value)}
      >
        {!proposed && <option value="">{t('sending.noManager')}</option>}
        {all.map((each) => (
          <option key={each.key} value={each.key}>
            {t(`sending.roles.${roleOf(each)}`, { name: each.name })}
          </option>
        ))}
      </select>
    </label>
  )
}

function roleOf({ person, reader }: Receiver): 'praised' | 'manager' | 'leader' | 'colleague' {
  if (reader === 'praised') return 'praised'
  return person?.role === 'manager' || person?.role === 'leader' ? person.role : 'colleague'
}
