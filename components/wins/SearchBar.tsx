/** Search as you type, and the two parts of the page. Stays in view; "/" leads to it. */
import { type RefObject, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTypingIn } from '@/components/panel/keys'
import { useWinsPage } from './context'
import type { View } from './place'

const VIEWS: readonly View[] = ['wins', 'notes']

export function SearchBar() {
  const { t } = useTranslation()
  const id = useId()
  const query = useWinsPage((state) => state.place.query)
  const view = useWinsPage((state) => state.place.view)
  const go = useWinsPage((state) => state.go)
  const field = useRef<HTMLInputElement>(null)
  useSlash(field)
  return (
    <search className="wins-search">
      <div className="wins-field">
        <input
          ref={field}
          className="input"
          type="search"
          aria-label={t('wins.search')}
          aria-keyshortcuts="/"
          placeholder={t('wins.searchPlaceholder')}
          value={query}
          onChange={(event) => go({ query: event.target.value })}
        />
        {query === '' && (
          <span className="key" aria-hidden="true">
            /
          </span>
        )}
      </div>
      <fieldset className="segments">
        <legend className="sr-only">{t('wins.part')}</legend>
        {VIEWS.map((each) => (
          <label key={each} className="segment">
            <input type="radio" name={id} checked={view === each} onChange={() => go({ view: each })} />
            <span>{t(`wins.tab.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </search>
  )
}

function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      if (isTypingIn(event.target)) return
      event.preventDefault()
      field.current?.select()
      field.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [field])
}
