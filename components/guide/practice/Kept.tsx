/** The one thing that may be kept of practice, where the agent wants it: the day. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDateFormat } from '@/components/ui/use-date-format'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps } from '../context'

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' }

/** @param isOffered something was practised just now. */
export function Kept({ isOffered }: { isOffered: boolean }) {
  const { t } = useTranslation()
  const { watchPractised, setPractised, now } = useDeps()
  const format = useDateFormat(DAY)
  const practised = useWatched(watchPractised)
  if (practised === undefined) return null
  const isToday = practised !== null && format.format(practised) === format.format(now())
  return (
    <div role="status">
      {practised !== null && (
        <p className="small soft">
          {t('practice.kept.on', { date: format.format(practised) })}{' '}
          <Button look="link" onClick={() => void setPractised(null)}>
            {t('practice.kept.forget')}
          </Button>
        </p>
      )}
      {isOffered && !isToday && (
        <p className="small soft">
          <Button look="link" onClick={() => void setPractised(now())}>
            {t('practice.kept.offer')}
          </Button>{' '}
          {t('practice.kept.hint')}
        </p>
      )}
    </div>
  )
}
