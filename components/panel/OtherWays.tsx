/** Ways to a reading that the agent chooses: once more, the marked text, pasted text. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDeps, usePanel } from './context'

export function Again() {
  const { t } = useTranslation()
  const refresh = usePanel((state) => state.refresh)
  const busy = usePanel((state) => state.busy)
  return (
    <Button disabled={busy !== null} onClick={() => void refresh()}>
      {t('act.tryAgain')}
    </Button>
  )
}

export function Selection() {
  const { t } = useTranslation()
  const { readSelection } = useDeps()
  const act = usePanel((state) => state.act)
  const busy = usePanel((state) => state.busy)
  return (
    <Button disabled={busy !== null} onClick={() => void act('read', readSelection)}>
      {t('panel.page.selection')}
    </Button>
  )
}

export function Paste() {
  const { t } = useTranslation()
  const { readPasted } = useDeps()
  const act = usePanel((state) => state.act)
  const busy = usePanel((state) => state.busy)
  const [text, setText] = useState('')
  const id = useId()
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault()
        void act('read', () => readPasted(text))
      }}
    >
      <label className="field-label" htmlFor={id}>
        {t('panel.page.paste')}
      </label>
      <textarea
        className="input"
        id={id}
        dir="auto"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <Button type="submit" disabled={busy !== null || !text.trim()}>
          {t('panel.page.pasteButton')}
        </Button>
      </div>
    </form>
  )
}
