/** How the earlier customer messages of this ticket are written, oldest first. */
import { useTranslation } from 'react-i18next'
import type { MessageStyle } from '@/lib/panel-view'

/** As many as fit into one line at 320 px. */
const SHOWN = 8

export function Trend({ earlier }: { earlier: readonly MessageStyle[] }) {
  const { t } = useTranslation()
  if (earlier.length === 0) return null
  const from = Math.max(0, earlier.length - SHOWN)
  return (
    <div className="trend small">
      <span className="soft" id="trend">
        {t('panel.style.trend')}
      </span>
      <ol className="trend-dots" aria-labelledby="trend">
        {earlier.slice(from).map((style, index) => {
          const isSure = style.type !== 'unclear' && style.band !== 'mixed' && style.band !== 'too-little'
          const type = t(isSure ? `types.${style.type}` : `bands.${style.band}`)
          const label = t('panel.style.trendItem', { number: from + index + 1, type })
          return (
            <li
              key={style.messageId}
              className="trend-dot"
              data-type={isSure ? style.type : 'unclear'}
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
