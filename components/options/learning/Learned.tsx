/** How many messages the agent corrected, to which types, and how many others are read differently for it. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useWatched } from '@/components/ui/use-watched'
import type { CorrectionRow, WrittenStyle } from '@/lib/records/rows'
import { useDeps } from '../context'

const TYPES: readonly WrittenStyle[] = ['analytical', 'personal', 'functional', 'intuitive']

export function Learned({ corrections }: { corrections: readonly CorrectionRow[] }) {
  const { t } = useTranslation()
  const id = useId()
  const changed = useWatched(useDeps().watchChangedReadings)
  if (corrections.length === 0) return <p>{t('learning.none')}</p>
  const confirmed = corrections.filter(({ shown, chosen }) => shown === chosen).length
  const corrected = corrections.length - confirmed
  const said = [
    corrected > 0 && t('learning.corrected', { count: corrected }),
    confirmed > 0 && t('learning.confirmed', { count: confirmed }),
    changed !== undefined &&
      (changed > 0 ? t('learning.changed', { count: changed }) : t('learning.unchanged')),
  ]
  return (
    <>
      <p>{said.filter(Boolean).join(' ')}</p>
      <p className="small soft" id={id}>
        {t('learning.chosen')}
      </p>
      <ul className="learned-types" aria-labelledby={id}>
        {TYPES.map((type) => (
          <li key={type} data-type={type}>
            {t(`types.${type}`)} <b>{corrections.filter(({ chosen }) => chosen === type).length}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
