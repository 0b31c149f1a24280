/** All fields of a win, in its place. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field, TextField } from '@/components/ui/Field'
import type { WinRow } from '@/lib/records/rows'
import type { WinEdit } from '@/lib/records/wins'
import { dayOf, onDay } from '@/lib/review/periods'
import { useWinsPage } from './context'
import { KINDS, OWNERS } from './place'
import { Select } from './Select'

const MOST_LETTERS = 2000

export function WinForm({ win }: { win: WinRow }) {
  const { t } = useTranslation()
  const close = useWinsPage((state) => state.edit)
  const save = useWinsPage((state) => state.save)
  const [edited, setEdited] = useState<WinEdit>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])
  const now = { ...win, ...edited }
  const set = (part: WinEdit) => setEdited({ ...edited, ...part })
  const isEmpty = now.quote.trim() === '' && now.whatIDid.trim() === ''
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!isEmpty) void save(win, trimmed(edited))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close(null)
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  }
  return (
    <form
      ref={form}
      className="win-form"
      aria-label={t('wins.form.label')}
      onSubmit={submit}
      onKeyDown={onKey}
    >
      <TextField
        label={t('wins.form.quote')}
        control={{
          rows: 3,
          maxLength: MOST_LETTERS,
          value: now.quote,
          onChange: (event) => set({ quote: event.target.value }),
        }}
      />
      <TextField
        label={t(now.whose === 'mine' ? 'wins.whatIDid' : 'wins.whatWasDone')}
        error={isEmpty ? t('wins.form.empty') : null}
        control={{
          rows: 2,
          maxLength: MOST_LETTERS,
          value: now.whatIDid,
          onChange: (event) => set({ whatIDid: event.target.value }),
        }}
      />
      <div className="win-form-row">
        <Select
          label={t('wins.kind')}
          value={now.kind}
          choices={KINDS.map((each) => [each, t(`kinds.${each}`)] as const)}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t('wins.whose')}
          value={now.whose}
          choices={OWNERS.map((each) => [each, t(`whose.${each}`)] as const)}
          onChange={(whose) => set({ whose })}
        />
        {now.whose === 'colleague' && (
          <Field
            label={t('wins.form.name')}
            control={{
              maxLength: 80,
              value: now.praisedName,
              onChange: (event) => set({ praisedName: event.target.value }),
            }}
          />
        )}
        <Field
          label={t('wins.form.from')}
          control={{
            maxLength: 120,
            value: now.customerName,
            onChange: (event) => set({ customerName: event.target.value }),
          }}
        />
        <Field
          label={t('wins.form.day')}
          control={{
            type: 'date',
            required: true,
            value: dayOf(now.at),
            onChange: (event) => set({ at: onDay(win.at, event.target.value) ?? win.at }),
          }}
        />
      </div>
      <div className="row">
        <Button type="submit" look="primary">
          {t('act.save')}
        </Button>
        <Button onClick={() => close(null)}>{t('act.cancel')}</Button>
      </div>
    </form>
  )
}

/** The team has no name of its own. */
function trimmed(edited: WinEdit): WinEdit {
  const plain = Object.fromEntries(
    Object.entries(edited).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  )
  return edited.whose === 'team' ? { ...plain, praisedName: '' } : plain
}
