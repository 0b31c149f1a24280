/** The four types to choose from when the agent knows better; keys 1 to 4 choose too. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MessageStyle } from '@/lib/panel-view'
import { usePanel } from './context'
import { TYPES } from './keys'

export function Correction({ latest }: { latest: MessageStyle }) {
  const { t } = useTranslation()
  const id = useId()
  const correct = usePanel((state) => state.correct)
  const setCorrecting = usePanel((state) => state.setCorrecting)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields; these act at once.
    <div
      className="choice"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        setCorrecting(false)
        focusHeading()
      }}
    >
      <p className="small" id={id}>
        {t('learning.ask')}
      </p>
      <div className="choice-types">
        {TYPES.map((type, index) => (
          <button
            key={type}
            ref={index === 0 ? first : null}
            type="button"
            className="choice-type"
            data-type={type}
            aria-pressed={latest.type === type}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => {
              void correct(type)
              focusHeading()
            }}
          >
            <kbd className="key">{index + 1}</kbd>
            <span>{t(`types.${type}`)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** The button that had the focus is gone afterwards. */
function focusHeading(): void {
  document.getElementById('style')?.focus()
}
