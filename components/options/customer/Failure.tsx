/** Why the last act of a part failed, where its success says itself. */
import { useTranslation } from 'react-i18next'
import { useOptions } from '../context'
import type { Part } from '../store'

export function Failure({ part }: { part: Part }) {
  const { t } = useTranslation()
  const failed = useOptions((state) => (state.failed?.part === part ? state.failed.error : null))
  return <div role="alert">{failed && <p className="field-error">{t(`errors.${failed.code}`)}</p>}</div>
}
