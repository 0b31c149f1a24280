/** One line for a win of one's own: type, press Enter, kept. */
import { type ReactNode, type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import './own-win.css'
import { Button } from '@/components/ui/Button'
import type { OwnWin } from './own-win'

const MOST_LETTERS = 500

export function OwnWinLine(props: {
  own: OwnWin
  onChange: (own: OwnWin) => void
  onKeep: () => void
  onEscape?: () => void
  line?: Ref<HTMLInputElement>
  /** Stands below the line: what was just kept. */
  children?: ReactNode
}) {
  const { t } = useTranslation()
  const id = useId()
  const { own, onChange } = props
  return (
    <form
      className="own-win"
      onSubmit={(event) => {
        event.preventDefault()
        props.onKeep()
      }}
    >
      <div className="own-win-top">
        <label htmlFor={id}>{t(own.isThanks ? 'ownWin.thanked' : 'ownWin.line')}</label>
        <label className="own-win-switch">
          <input
            type="checkbox"
            checked={own.isThanks}
            onChange={(event) => onChange({ ...own, isThanks: event.target.checked })}
          />
          <span>{t('ownWin.isThanks')}</span>
        </label>
      </div>
      <div className="own-win-line">
        <input
          ref={props.line}
          id={id}
          className="input"
          dir="auto"
          autoComplete="off"
          maxLength={MOST_LETTERS}
          placeholder={t(own.isThanks ? 'ownWin.thankedPlaceholder' : 'ownWin.placeholder')}
          value={own.text}
          onChange={(event) => onChange({ ...own, text: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && props.onEscape?.()}
        />
        <Button type="submit" look="primary" disabled={own.text.trim() === ''}>
          {t('ownWin.keep')}
        </Button>
      </div>
      {own.isThanks && (
        <input
          className="input"
          aria-label={t('ownWin.from')}
          placeholder={t('ownWin.from')}
          dir="auto"
          maxLength={80}
          value={own.from}
          onChange={(event) => onChange({ ...own, from: event.target.value })}
        />
      )}
      {props.children}
    </form>
  )
}
