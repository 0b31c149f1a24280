/** Puts one text into the help desk's own editor; what comes of it is said in its own place. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { Check, Insert } from '@/components/ui/icons'
import { late } from '@/components/ui/late'
import { usePanel } from '../context'

/** Only once something is inserted. */
const Inserting = late(() => import('./Inserting'))

/** @param props `isAsked`: by the browser's key for it, as if it were pressed here. */
export function InsertButton({ label, text, isAsked }: { label: string; text: string; isAsked?: boolean }) {
  const { t } = useTranslation()
  const [clicks, setClicks] = useState(0)
  const [isDone, setDone] = useState(false)
  const insertAsked = usePanel((state) => state.insertAsked)
  useEffect(() => {
    if (!isAsked) return
    insertAsked(false)
    setClicks((count) => count + 1)
  }, [isAsked, insertAsked])
  return (
    <>
      <IconButton
        label={isDone ? t('panel.insert.done') : label}
        data-part="insert"
        onClick={() => {
          setDone(false)
          setClicks(clicks + 1)
        }}
      >
        {isDone ? <Check /> : <Insert />}
      </IconButton>
      {clicks > 0 && <Inserting key={clicks} text={text} kind="reply" onDone={setDone} />}
    </>
  )
}
