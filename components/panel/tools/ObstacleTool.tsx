/** Got in my way: one click on a cause keeps it; minutes and words may follow, and nothing is asked. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { addEnglish } from '@/components/i18n'
import { obstacles } from '@/lib/texts/en/obstacles'
import '../obstacle/obstacle.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { CAUSES } from '../obstacle/causes'
import { Earlier } from '../obstacle/Earlier'
import { Refine } from '../obstacle/Refine'
import { Said } from '../obstacle/Said'
import { type Obstacle, useObstacle } from '../obstacle/use-obstacle'
import { SheetTop } from './SheetTop'
import type { ToolProps } from './types'

addEnglish({ obstacles })

export default function ObstacleTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  const obstacle = useObstacle(head)
  const { inHand } = obstacle
  return (
    <div className="obstacle">
      <SheetTop title={t('obstacles.title')} onClose={onClose} />
      <Causes obstacle={obstacle} />
      <div className="obstacle-more">
        <Said obstacle={obstacle} />
        {inHand ? (
          <Refine key={inHand.input.id} obstacle={obstacle} input={inHand.input} onClose={onClose} />
        ) : (
          // Without the records nothing earlier can be shown, but what is said now is tried all the same.
          <ErrorBoundary fallback={() => null}>
            <Earlier obstacle={obstacle} />
          </ErrorBoundary>
        )}
      </div>
    </div>
  )
}

function Causes({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslation()
  const { inHand, last, pick } = obstacle
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const chosen = inHand?.input.cause ?? null
  useEffect(() => group.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  // Undo and the row that was removed are gone: the focus comes back to where the next click is.
  useEffect(() => {
    if (last !== 'kept' && document.activeElement === document.body)
      group.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [last])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields; these act at once.
    <div
      ref={group}
      className="causes"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const cause = /^[1-8]$/.test(event.key) ? CAUSES[Number(event.key) - 1] : undefined
        if (!cause || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        void pick(cause)
      }}
    >
      <p className="sr-only" id={id}>
        {t('obstacles.causesLabel')}
      </p>
      {CAUSES.map((cause, index) => (
        <button
          key={cause}
          type="button"
          className="cause"
          aria-pressed={chosen === cause}
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => void pick(cause)}
        >
          <kbd className="key">{index + 1}</kbd>
          <span>{t(`obstacles.causes.${cause}`)}</span>
        </button>
      ))}
    </div>
  )
}
