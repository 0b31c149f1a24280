/** Promise: what the agent told the customer, and by when. Opens from the customer line, the menu or its key. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './customer.css'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { SheetTop } from '../tools/SheetTop'
import type { ToolProps } from '../tools/types'
import './late-words'
import { ByWhen } from './ByWhen'
import { usePromise } from './use-promise'

const LONGEST_TEXT = 300

export default function PromiseTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  const { promise, edit, save, letGo, fresh } = usePromise()
  const [first] = useState(fresh)
  const draft = promise ?? first
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const close = () => {
    letGo()
    onClose()
  }
  const done = async () => {
    if (await save(draft, head)) close()
  }
  return (
    <form
      className="promise"
      onSubmit={(event) => {
        event.preventDefault()
        void done()
      }}
    >
      <SheetTop
        title={t(draft.before ? 'customer.changePromise' : 'panel.tools.promise')}
        onClose={onClose}
      />
      <Field
        label={t('customer.what')}
        control={{
          ref: field,
          value: draft.text,
          maxLength: LONGEST_TEXT,
          dir: 'auto',
          autoComplete: 'off',
          placeholder: t('customer.whatPlaceholder'),
          onChange: ({ target }) => edit({ ...draft, text: target.value }, head),
        }}
      />
      <ByWhen dueAt={draft.dueAt} onChange={(dueAt) => edit({ ...draft, dueAt }, head)} />
      <div className="row">
        <Button type="submit" look="primary" disabled={!draft.text.trim()}>
          {t('act.save')}
        </Button>
        <Button onClick={close}>{t('act.cancel')}</Button>
      </div>
    </form>
  )
}
