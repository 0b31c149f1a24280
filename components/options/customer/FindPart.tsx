/** Find, export, erase: everything that this browser keeps about one customer. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/choices.css'
import './find.css'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Check } from '@/components/ui/icons'
import { Part } from '../Part'
import { Chosen } from './Chosen'
import { Failure } from './Failure'
import { FoundCustomers } from './FoundCustomers'
import { FoundMentions } from './FoundMentions'
import { useFind } from './use-find'

export function FindPart() {
  const { t } = useTranslation()
  const { query, setQuery, search, find, choose } = useFind()
  const [erased, setErased] = useState<number | null>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  // What was pressed is gone with what it erased.
  useEffect(() => {
    if (erased !== null) outcome.current?.focus()
  }, [erased])
  return (
    <Part id="customer" title={t('find.title')} text={t('find.text')}>
      <form
        className="one-line"
        onSubmit={(event) => {
          event.preventDefault()
          setErased(null)
          void find(query)
        }}
      >
        <Field
          label={t('find.who')}
          control={{
            value: query,
            maxLength: 200,
            autoComplete: 'off',
            spellCheck: false,
            dir: 'auto',
            onChange: ({ target }) => setQuery(target.value),
          }}
        />
        <Button type="submit" disabled={!query.trim()}>
          {t('find.find')}
        </Button>
      </form>
      <div className="outcomes">
        <Failure part="find" />
        <div role="status">
          {erased !== null && (
            <p ref={outcome} tabIndex={-1} className="outcome">
              <Check />
              {t('find.erased', { count: erased })}
            </p>
          )}
          {search && <p>{said(search.found.customers.length, search.found.mentions.length)}</p>}
        </div>
      </div>
      {search && (
        <>
          <FoundCustomers search={search} onChoose={choose} />
          <FoundMentions search={search} onChoose={choose} />
          <Chosen
            key={search.query}
            search={search}
            onErased={(rows) => {
              setErased(rows)
              void find(search.query)
            }}
          />
        </>
      )}
    </Part>
  )

  function said(customers: number, mentions: number): string {
    if (customers + mentions === 0) return t('find.nothing', { query: search?.query ?? '' })
    const parts = [
      customers > 0 && t('find.customers', { count: customers }),
      mentions > 0 && t('find.mentions', { count: mentions }),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
