/** Keeps a page alive when a part of it throws. A class, because React catches in classes only. */
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlainError, toPlainError } from '@/lib/errors'
import { Button } from './Button'

type Props = {
  children: ReactNode
  /** What stands there instead; a whole page that names the failure unless said. */
  fallback?: (error: PlainError) => ReactNode
}
type State = { error: PlainError | null }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: toPlainError(error) }
  }

  override render() {
    const { error } = this.state
    const { children, fallback = (failure) => <BrokenPage error={failure} /> } = this.props
    return error ? fallback(error) : children
  }
}

function BrokenPage({ error }: { error: PlainError }) {
  const { t } = useTranslation()
  return (
    <main>
      <h1 className="sr-only">{t('product')}</h1>
      <Broken error={error} />
    </main>
  )
}

export function Broken({ error }: { error: PlainError }) {
  const { t } = useTranslation()
  return (
    <div className="broken notice" data-tone="danger" role="alert">
      <strong>{t('broken.title')}</strong>
      <p>{t(`errors.${error.code}`)}</p>
      <div className="row">
        <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
      </div>
    </div>
  )
}
