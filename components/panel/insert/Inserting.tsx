/** What came of one insertion; asks where the editor is in the other mode. Nothing is sent by any of it. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './inserting.css'
import { addEnglish } from '@/components/i18n'
import { Button } from '@/components/ui/Button'
import type { InsertKind } from '@/lib/helpdesks/insert/types'
import { inserting } from '@/lib/texts/en/inserting'
import { useInserting } from './use-inserting'

addEnglish({ inserting })

const SHOWN_MS = 2000

/** Mounted by the click. @param props `onDone` is told that it stands in the editor, and two seconds later that this was said. */
export default function Inserting(props: {
  text: string
  kind: InsertKind
  onDone?: (isDone: boolean) => void
}) {
  const { t } = useTranslation()
  const { onDone } = props
  const [isDropped, setDropped] = useState(false)
  const [asked] = useState({ text: props.text, kind: props.kind })
  const { said, insertAnyway } = useInserting(asked)
  const isIn = said === 'inserted'
  useEffect(() => {
    if (!isIn || !onDone) return
    onDone(true)
    const timer = setTimeout(() => onDone(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isIn, onDone])
  if (said === 'ask-note' || said === 'ask-reply') {
    const into = said === 'ask-note' ? 'note' : 'reply'
    return isDropped ? null : <Question into={into} onInsert={insertAnyway} onNo={() => setDropped(true)} />
  }
  const isPlain = said !== null && !isIn
  return (
    <p className={isPlain ? 'inserting small' : 'sr-only'} role="status" ref={isPlain ? intoView : null}>
      {isIn ? t('panel.insert.done') : said && t(`inserting.said.${said}`)}
    </p>
  )
}

/** It comes under a text that may stand at the very foot. */
const intoView = (said: HTMLElement | null) => said?.scrollIntoView({ block: 'nearest' })

function Question(props: { into: 'note' | 'reply'; onInsert: () => void; onNo: () => void }) {
  const { t } = useTranslation()
  const no = useRef<HTMLButtonElement>(null)
  // Not on the button that inserts: the second half of a double click must not press it.
  useEffect(() => no.current?.focus(), [])
  return (
    <div className="inserting">
      <p className="small" role="alert">
        {t(`inserting.asked.${props.into}`)}
      </p>
      <div className="row">
        <Button ref={no} onClick={props.onNo}>
          {t('act.cancel')}
        </Button>
        <Button data-act="insert-anyway" onClick={props.onInsert}>
          {t(`inserting.into.${props.into}`)}
        </Button>
      </div>
    </div>
  )
}
