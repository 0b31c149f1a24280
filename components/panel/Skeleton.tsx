/** Stands where the panel will stand until the first reading arrives. */
import { useTranslation } from 'react-i18next'
import './skeleton.css'

export function Skeleton() {
  const { t } = useTranslation()
  return (
    <div className="skeleton" aria-busy="true">
      <p className="sr-only" role="status">
        {t('panel.loading')}
      </p>
      <div className="bone" data-bone="line" />
      <div className="bone" data-bone="head" />
      <div className="bone" data-bone="card" />
      <div className="bone" data-bone="head" />
      <div className="bone" data-bone="card" />
    </div>
  )
}
