/** The four kinds as buttons: by pointer, by the digits 1 to 4, or with arrows and Enter. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTypingIn, keyAct, TYPES } from '@/components/panel/keys'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps, usePractice } from '../context'

/** One further or one back, in the order of the digits. */
const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function Choices() {
  const { t } = useTranslation()
  const choose = usePractice((state) => state.choose)
  const hasKeys = useWatched(useDeps().watchLetterKeys) ?? true
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!hasKeys) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      const act = keyAct(event, isTypingIn(event.target))
      if (act !== null && typeof act === 'object') choose(act.pick)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hasKeys, choose])
  const move = (event: KeyboardEvent, from: number) => {
    const by = MOVES[event.key]
    if (by === undefined) return
    event.preventDefault()
    const buttons = group.current?.querySelectorAll('button')
    buttons?.[(from + by + TYPES.length) % TYPES.length]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields; these act at once.
    <div className="practice-choices" role="group" aria-labelledby={id} ref={group}>
      <p id={id}>{t('practice.ask')}</p>
      {TYPES.map((type, at) => (
        <button
          key={type}
          type="button"
          className="choice-type"
          data-type={type}
          aria-keyshortcuts={hasKeys ? String(at + 1) : undefined}
          onKeyDown={(event) => move(event, at)}
          onClick={() => choose(type)}
        >
          {hasKeys && <kbd className="key">{at + 1}</kbd>}
          <span>{t(`types.${type}`)}</span>
        </button>
      ))}
    </div>
  )
}
