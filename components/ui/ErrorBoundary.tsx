/** Keeps a page alive when a part of it throws. A class, because React catches in classes only. */
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlainError, toPlainError } from '@/lib/errors'
import { Button } from './Button'

type Props = { children: ReactNode; reload: () => void }
type State = { error: PlainError | null }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: toPlainError(error) }
  }

  override render() {
    const { error } = this.state
    return error ? <Broken error={error} reload={this.props.reload} /> : this.props.children
  }
}

function Broken({ error, reload }: { error: PlainError; reload: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="broken notice" data-tone="danger" role="alert">
      <strong>{t('broken.title')}</strong>
      <p>{t(`errors.${error.code}`)}</p>
      <div className="row">
        <Button onClick={reload}>{t('broken.reload')}</Button>
      </div>
    </div>
  )
}
