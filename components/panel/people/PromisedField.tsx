/** What the customer was told and by when; kept among the promises unless the agent says no. */
import { useTranslation } from 'react-i18next'
import type { EscalationDraft } from '@/lib/sharing/tool-drafts'
import { ByWhen } from '../customer/ByWhen'
import { Line } from './Line'

export function PromisedField(props: {
  draft: EscalationDraft
  edit: (edit: Partial<EscalationDraft>) => void
}) {
  const { t } = useTranslation()
  const { draft, edit } = props
  const { promise, dueAt, isPromised } = draft
  return (
    <>
      <Line
        label={t('people.escalate.promise')}
        placeholder={t('people.escalate.promisePlaceholder')}
        value={promise}
        onChange={(text) => edit({ promise: text })}
      />
      {promise.trim() && (
        <div className="promised">
          <ByWhen dueAt={dueAt} onChange={(at) => edit({ dueAt: at })} />
          <label className="tick">
            <input type="checkbox" checked={isPromised} onChange={() => edit({ isPromised: !isPromised })} />
            <span>{t('people.escalate.keepPromise')}</span>
          </label>
        </div>
      )}
    </>
  )
}
