/** While the agent points in the page: how, what is framed, and the same by buttons and keys from here. */
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { Move, Spot, Target } from '@/lib/helpdesks/teach/types'
import { TARGETS, type Teach } from './use-teach'

const KEYS: Record<string, Move> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'wider',
  ArrowRight: 'narrower',
}
const MOVES: readonly Move[] = ['previous', 'next', 'wider', 'narrower']

export function Pointing(props: { lesson: Teach; target: Target; spot: Spot | null }) {
  const { t } = useTranslation()
  const { lesson, target, spot } = props
  const press = (event: KeyboardEvent) => {
    const by = KEYS[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (by) void lesson.move(by)
    else if (event.key === 'Escape') lesson.leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons do the same; the arrows are a shorter way.
    <div className="teach-pointing" onKeyDown={press}>
      <p className="small soft">
        {t('teach.step', { at: TARGETS.indexOf(target) + 1, of: TARGETS.length })} ·{' '}
        {t(`teach.hint.${target}`)}
      </p>
      <p className="teach-spot" data-empty={spot === null}>
        {spot ? <bdi>{spot.words || t('teach.noWords')}</bdi> : t('teach.nothingFramed')}
      </p>
      <fieldset className="teach-moves">
        <legend className="small soft">{t('teach.byKeys')}</legend>
        {MOVES.map((by) => (
          <Button key={by} onClick={() => void lesson.move(by)}>
            {t(`teach.move.${by}`)}
          </Button>
        ))}
      </fieldset>
      <div className="row">
        <Button look="primary" disabled={spot === null} onClick={lesson.take}>
          {t('teach.take')}
        </Button>
        <Button look="quiet" onClick={lesson.leave}>
          {t('teach.leave')}
        </Button>
      </div>
    </div>
  )
}
