/** Thanks that were kept without a message, and the way back. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import type { WinRow } from '@/lib/records/rows'
import { useDeps, usePanel } from '../context'
import { useFirstFocus } from './use-first-focus'

export function KeptLine({ win }: { win: WinRow }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const part = useRef<HTMLDivElement>(null)
  // The button that kept it is gone.
  useFirstFocus(part, 'button')
  return (
    <div ref={part} className="send-line" data-tone="good">
      <p className="send-words" role="status">
        <Check />
        <span>{t('people.thanks.kept')}</span>
      </p>
      <Button data-act="undo" onClick={() => void act(null, () => deps.removeWin(win.id))}>
        {t('act.undo')}
      </Button>
    </div>
  )
}
