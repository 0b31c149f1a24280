/** The button of a note's menu and the date that is asked for; the menu itself is loaded at its first use. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { More } from '@/components/ui/icons'
import { late } from '@/components/ui/late'
import { useLoaded } from '@/components/ui/use-loaded'
import type { NoteRow } from '@/lib/records/customer-rows'
import { useDeps, usePanel } from '../context'
import { dateFieldOf, endAfter, endOn } from './expiry'

/** Only once a note is inserted. */
const Inserting = late(() => import('../insert/Inserting'))

const load = () => import('./NoteMenuList').then((part) => part.NoteMenuList)

export function NoteMenu({ note, onRemove }: { note: NoteRow; onRemove: () => void }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const [isDated, setDated] = useState(false)
  const [inserts, setInserts] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const { changeNote, copy } = useDeps()
  const act = usePanel((state) => state.act)
  const expire = (expiresAt: number | null) => void act(null, () => changeNote(note.id, { expiresAt }))
  return (
    <>
      <IconButton
        ref={button}
        label={t('notes.more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setWanted(true)
          setOpen(!isOpen)
        }}
      >
        <More />
      </IconButton>
      {isWanted && (
        <LoadedMenu
          anchor={button}
          expiresAt={note.expiresAt}
          isOpen={isOpen}
          setOpen={setOpen}
          onExpire={expire}
          onDate={() => setDated(true)}
          onInsert={() => setInserts(inserts + 1)}
          onCopy={() => void act(null, () => copy(note.text))}
          onRemove={onRemove}
        />
      )}
      {inserts > 0 && <Inserting key={inserts} text={note.text} kind="note" />}
      {isDated && (
        <DateAsked
          expiresAt={note.expiresAt}
          onSet={(at) => {
            setDated(false)
            if (at !== null) expire(at)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function LoadedMenu(props: Parameters<Awaited<ReturnType<typeof load>>>[0]) {
  const NoteMenuList = useLoaded(load)
  return NoteMenuList && <NoteMenuList {...props} />
}

/** @param props `onSet` with null: it stays as it was. */
function DateAsked(props: { expiresAt: number | null; onSet: (at: number | null) => void }) {
  const { t } = useTranslation()
  const { now } = useDeps()
  const { expiresAt, onSet } = props
  const [date, setDate] = useState(() =>
    dateFieldOf(expiresAt === null ? endAfter(now(), 'month') - 1 : expiresAt - 1),
  )
  const end = endOn(date, now())
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // The menu gives the focus back to its button first.
    const timer = setTimeout(() => form.current?.querySelector('input')?.focus(), 50)
    return () => clearTimeout(timer)
  }, [])
  return (
    <form
      ref={form}
      className="note-date"
      onSubmit={(event) => {
        event.preventDefault()
        if (end !== null) onSet(end)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onSet(null)
      }}
    >
      <Field
        label={t('notes.expiry.field')}
        control={{
          type: 'date',
          value: date,
          min: dateFieldOf(now()),
          onChange: (event) => setDate(event.target.value),
        }}
      />
      <Button type="submit" disabled={end === null}>
        {t('notes.expiry.set')}
      </Button>
      <Button look="quiet" onClick={() => onSet(null)}>
        {t('act.cancel')}
      </Button>
    </form>
  )
}
