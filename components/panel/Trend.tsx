/** How the customer's earlier messages of this ticket are written: the first one, then the latest. */
import { useTranslation } from 'react-i18next'
import type { MessageStyle } from '@/lib/panel-view'

/** As many as fit into one line at 320 px. */
const SHOWN = 8

export function Trend({ earlier }: { earlier: readonly MessageStyle[] }) {
  const { t } = useTranslation()
  if (earlier.length === 0) return null
  const shown = earlier
    .map((style, at) => ({ style, at }))
    .filter(({ at }) => at === 0 || at > earlier.length - SHOWN)
  return (
    <div className="trend small">
      <span className="soft" id="trend">
        {t('panel.style.trend')}
      </span>
      <ol className="trend-dots" aria-labelledby="trend">
        {shown.map(({ style, at }, index) => {
          const isSure = style.type !== 'unclear' && style.band !== 'mixed' && style.band !== 'too-little'
          const type = t(isSure ? `types.${style.type}` : `bands.${style.band}`)
          const label = t('panel.style.trendItem', { number: at + 1, type })
          return (
            <li
              key={style.messageId}
              className="trend-dot"
              data-type={isSure ? style.type : 'unclear'}
              data-gap={at > index && index === 1}
              title={label}
            >
              <span aria-hidden="true">{isSure ? type.charAt(0) : '–'}</span>
              <span className="sr-only">{label}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
