/** "Facts, not opinions": said quietly beside a new note, until the agent has read it often enough. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps, usePanel } from '../context'

export function FactsHint() {
  const { t } = useTranslation()
  const { watchNoteHint, setNoteHint } = useDeps()
  const isShown = useWatched(watchNoteHint)
  const act = usePanel((state) => state.act)
  const [isTurnedOff, setTurnedOff] = useState(false)
  const turn = (isOn: boolean) => {
    setTurnedOff(!isOn)
    void act(null, () => setNoteHint(isOn))
  }
  if (!isShown && !isTurnedOff) return null
  return (
    <p className="small soft note-hint">
      {isTurnedOff ? t('notes.hintIsOff') : t('notes.hint')}{' '}
      <Button look="link" className="button small" onClick={() => turn(isTurnedOff)}>
        {isTurnedOff ? t('act.undo') : t('notes.hintOff')}
      </Button>
    </p>
  )
}
