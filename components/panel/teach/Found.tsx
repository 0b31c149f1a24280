/** What would be read: each message with whose it is, to be put right here, and a name to keep it under. */
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { FoundMessage, Preview, Taught } from '@/lib/helpdesks/teach/types'
import type { MessageRole } from '@/lib/helpdesks/types'
import type { PanelView } from '@/lib/panel-view'
import { useDeps, usePanel } from '../context'
import { ROLES, TARGETS, type Teach } from './use-teach'

type Props = { lesson: Teach; preview: Preview; view: PanelView; close: (() => void) | null }

export function Found({ lesson, preview, view, close }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {preview.kind === 'found' ? (
        <>
          <p className="small">
            <span className="soft">{t('teach.subject')}</span> <bdi>{preview.subject}</bdi>
          </p>
          <p className="small soft">{t('teach.check')}</p>
          <ol className="teach-list">
            {preview.messages.map((message, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: its place is what a message here is known by.
              <Message key={index} at={index} message={message} correct={lesson.correct} />
            ))}
          </ol>
        </>
      ) : (
        <p>{t(`teach.problem.${preview.problem}`)}</p>
      )}
      <fieldset className="teach-again">
        <legend className="small soft">{t('teach.pointAgain')}</legend>
        {TARGETS.map((target) => (
          <Button key={target} look="link" onClick={() => void lesson.again(target)}>
            {t(`teach.at.${target}`)}
          </Button>
        ))}
      </fieldset>
      {preview.kind === 'found' && <Save taught={preview.taught} view={view} close={close} />}
    </>
  )
}

function Message(props: {
  at: number
  message: FoundMessage
  correct: (index: number, role: MessageRole) => Promise<void>
}) {
  const { t } = useTranslation()
  const { at, message, correct } = props
  return (
    <li className="teach-message">
      <select
        className="input teach-role"
        data-role={message.role}
        aria-label={t('teach.whose', { at: at + 1 })}
        value={message.role}
        onChange={({ target }) => void correct(at, target.value as MessageRole)}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`teach.roles.${role}`)}
          </option>
        ))}
      </select>
      <span className="teach-author cut small soft">
        <bdi>{message.author ?? t('teach.noAuthor')}</bdi>
      </span>
      <span className="teach-words cut">
        <bdi>{message.words || t('teach.noWords')}</bdi>
      </span>
    </li>
  )
}

function Save({ taught, view, close }: { taught: Taught; view: PanelView; close: (() => void) | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const [name, setName] = useState(() => view.deskName ?? new URL(taught.origin).hostname)
  const [isSaving, setSaving] = useState(false)
  const isAllowed = view.site.access === 'granted'
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || isSaving) return
    // Before any wait: the browser asks only inside the click.
    const allowed = isAllowed ? null : act('site', () => deps.allowSite(taught.origin))
    setSaving(true)
    const isDone =
      (allowed === null || (await allowed) !== null) &&
      (await act(null, () => deps.saveTaught(taught, name.trim()))) !== null
    setSaving(false)
    if (isDone) close?.()
  }
  return (
    <form className="teach-save" onSubmit={(event) => void save(event)}>
      <Field
        label={t('teach.name')}
        hint={t(isAllowed ? 'teach.nameHint' : 'teach.nameHintAllow', { host: new URL(taught.origin).host })}
        control={{ value: name, maxLength: 80, onChange: ({ target }) => setName(target.value) }}
      />
      <div className="row">
        <Button type="submit" look="primary" disabled={isSaving || name.trim() === ''}>
          {t('teach.save')}
        </Button>
      </div>
    </form>
  )
}
