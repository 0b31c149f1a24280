/** Hidden: one sentence, and the whole frame is the way back. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Eye } from '../icons'
import { useWatched } from '../use-watched'
import type { GuardDeps } from './deps'

export function CoverScreen({ deps }: { deps: GuardDeps }) {
  const { t } = useTranslation()
  const hasLetters = useWatched(deps.watchLetterKeys) ?? true
  const button = useRef<HTMLButtonElement>(null)
  // After the page has noted what had the focus.
  useEffect(() => button.current?.focus(), [])
  useOnlyKeys((event) => {
    if (!hasLetters || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.toLowerCase() !== 'h') return
    // Or the field that gets its focus back gets the letter, too.
    event.preventDefault()
    void deps.show()
  })
  return (
    <main className="cover-main">
      <button ref={button} type="button" className="cover-button" onClick={() => void deps.show()}>
        <Eye />
        <strong>{t('guard.hidden.title')}</strong>
        <span className="soft">{t(hasLetters ? 'guard.hidden.text' : 'guard.hidden.textNoKey')}</span>
      </button>
    </main>
  )
}

/** No key reaches the page under the cover: it would act where nobody sees it. */
export function useOnlyKeys(onKey?: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      event.stopImmediatePropagation()
      latest.current?.(event)
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [])
}
