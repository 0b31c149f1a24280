/** The head of the wins page: how many, search as you type, filters. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { Whose, WinKind } from '@/lib/records/rows'
import { useDeps, useWinsPage } from './context'

const KINDS: readonly WinKind[] = ['praise', 'win', 'thanks-given', 'thanks-received']
const OWNERS: readonly Whose[] = ['mine', 'colleague', 'team']

export function WinsTop({ count }: { count: number | null }) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  const { query, kind, whose } = useWinsPage((state) => state)
  const search = useWinsPage((state) => state.search)
  const filter = useWinsPage((state) => state.filter)
  return (
    <header className="page-top">
      <div className="page-line">
        <h1>{t('wins.title')}</h1>
        <p className="soft" role="status">
          {count !== null && t('wins.count', { count })}
        </p>
        <Button look="quiet" onClick={openOptions}>
          {t('wins.settings')}
        </Button>
      </div>
      <search className="wins-search">
        <input
          className="input"
          type="search"
          aria-label={t('wins.search')}
          placeholder={t('wins.searchPlaceholder')}
          value={query}
          onChange={(event) => search(event.target.value)}
        />
        <Choice
          label={t('wins.kind')}
          value={kind}
          choices={KINDS.map((each) => [each, t(`kinds.${each}`)] as const)}
          onChange={(next) => filter({ kind: next })}
        />
        <Choice
          label={t('wins.whose')}
          value={whose}
          choices={OWNERS.map((each) => [each, t(`whose.${each}`)] as const)}
          onChange={(next) => filter({ whose: next })}
        />
      </search>
    </header>
  )
}

function Choice<T extends string>(props: {
  label: string
  value: T | null
  choices: readonly (readonly [T, string])[]
  onChange: (value: T | null) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="wins-choice">
      <label className="small soft" htmlFor={id}>
        {props.label}
      </label>
      <select
        className="input"
        id={id}
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChange(props.choices.find(([value]) => value === event.target.value)?.[0] ?? null)
        }
      >
        <option value="">{t('wins.all')}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
