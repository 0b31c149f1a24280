/** A note that is being written: its text, where its saving stands, and the way out. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './note-editor.css'
import { Button } from '@/components/ui/Button'
import { CopyButton } from '@/components/ui/CopyButton'
import { NOTE_LIMIT } from '@/lib/records/note-text'
import { useCopy } from '../use-copy'
import { FactsHint } from './FactsHint'
import { NoteField } from './NoteField'
import type { Saver, SaverState } from './saver'
import { type NotePlace, type OpenNote, useHold, useNote } from './use-note'

export function NoteEditor(props: {
  note: OpenNote
  place: NotePlace
  /** `isRemoved`: the agent emptied it. */
  onDone: (isRemoved: boolean) => void
}) {
  const { t } = useTranslation()
  const { note, place, onDone } = props
  const { saver, state, isTyped, drop, finish, setComposing } = useNote(note, place)
  const [isFocused, setFocused] = useState(false)
  const [tooMuch, setTooMuch] = useState<number | null>(null)
  useHold(note.id, isFocused || isTyped, saver.flush, drop)
  const isNew = note.stored.rev === 0
  const isTroubled = state.state === 'failed' || state.state === 'too-long'
  const done = () => void finish().then(onDone)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and of the buttons after it.
    <div
      className="note-editor"
      onKeyDown={(event) => {
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (event.nativeEvent.isComposing || (!isDone && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        done()
      }}
    >
      <NoteField
        saver={saver}
        onTooMuch={setTooMuch}
        aria-label={t('notes.text')}
        aria-invalid={state.state === 'too-long'}
        placeholder={t('notes.placeholder')}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          saver.flush()
          setFocused(false)
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <Trouble state={state} saver={saver} tooMuch={tooMuch} />
      {isNew && place.about !== 'free' && !isTroubled && <FactsHint />}
      <div className="note-editor-foot">
        <SaveSign state={state} />
        <Button aria-keyshortcuts="Control+Enter" title="Ctrl/⌘ + Enter" onClick={done}>
          {t('notes.done')}
        </Button>
      </div>
    </div>
  )
}

function SaveSign({ state: { state, isMerged } }: { state: SaverState }) {
  const { t } = useTranslation()
  const isSaid = state === 'saved' || state === 'unsaved'
  return (
    <p className="small soft note-sign">
      {isSaid && t(`notes.state.${state}`)}
      <span role="status">{isMerged && ` · ${t('notes.merged')}`}</span>
    </p>
  )
}

/** What keeps it from being saved. The text stays where it is, and can be taken elsewhere. */
function Trouble(props: { state: SaverState; saver: Saver; tooMuch: number | null }) {
  const { saver, tooMuch } = props
  const { state, error, text } = props.state
  const { t, i18n } = useTranslation()
  const copy = useCopy()
  const figure = (count: number) => count.toLocaleString(i18n.language)
  const isFailed = state === 'failed' && error !== null
  return (
    <div role="alert">
      {(state === 'too-long' || tooMuch !== null) && (
        <div className="notice note-trouble" data-tone="warn">
          <p>
            {t(tooMuch === null ? 'notes.tooLong' : 'notes.tooMuch', {
              shown: figure(tooMuch ?? text.length),
              most: figure(NOTE_LIMIT),
            })}
          </p>
        </div>
      )}
      {isFailed && (
        <div className="notice note-trouble" data-tone="danger">
          <p>
            {t(`errors.${error.code}`)} {t('notes.failed')}
          </p>
          <div className="row">
            <Button onClick={() => saver.flush()}>{t('act.tryAgain')}</Button>
            <CopyButton label={t('notes.copy')} text={text} copy={copy} />
          </div>
        </div>
      )}
    </div>
  )
}
