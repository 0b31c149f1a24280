/** What was just done with an obstacle, and the way back; before that, what the click is good for. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import type { Obstacle } from './use-obstacle'

export function Said({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslation()
  const { inHand, last, undo, another } = obstacle
  const cause = inHand ? t(`obstacles.causes.${inHand.input.cause}`) : ''
  return (
    <div className="obstacle-said">
      <p role="status" className={last ? 'obstacle-words' : 'obstacle-words soft small'}>
        {last === 'kept' && <Check />}
        <span>{last ? t(`obstacles.said.${last}`, { cause }) : t('obstacles.hint')}</span>
      </p>
      <div className="obstacle-acts">
        {last && last !== 'undone' && (
          <Button look="link" onClick={() => void undo()}>
            {t('act.undo')}
          </Button>
        )}
        {inHand && (
          <Button look="link" onClick={another}>
            {t('obstacles.another')}
          </Button>
        )}
      </div>
    </div>
  )
}
