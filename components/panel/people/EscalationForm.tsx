/** One escalation of one ticket: from who decides to what became of it. */
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useThemeName } from '@/components/ui/use-theme-name'
import type { TicketHead } from '@/lib/panel-view'
import { useOutbox, usePeople } from '@/lib/records/live'
import type { EscalationDraft } from '@/lib/sharing/tool-drafts'
import { useDeps, usePanel } from '../context'
import { ticketOf } from '../draft'
import { SendTo } from '../sending/SendTo'
import type { Choice } from '../sending/send-by-way'
import { useMe } from '../use-receiver'
import { AfterSending } from './AfterSending'
import { candidatesFor, inDirectory } from './candidates'
import { isBegun, newEscalation, textOf, toMessage } from './escalation'
import { Line } from './Line'
import { MessageField } from './MessageField'
import { PersonPicker } from './PersonPicker'
import { PromisedField } from './PromisedField'
import { useFirstFocus, usePast } from './use-first-focus'
import { useSending } from './use-sending'
import { useToolDraft } from './use-tool-draft'

export function EscalationForm({ head }: { head: TicketHead }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const rows = useOutbox(head.key)?.filter(({ kind }) => kind === 'escalation')
  const [wantsAnother, setWantsAnother] = useState(false)
  const fresh = useCallback(() => newEscalation(head, deps.newId), [head, deps])
  const { draft, edit, another, isDone, isKnown } = useToolDraft<EscalationDraft>({
    kind: 'escalation',
    ticketKey: head.key,
    fresh,
    isBegun,
    rows,
  })
  const isComposing = isKnown && !isDone && (rows?.length === 0 || isBegun(draft) || wantsAnother)
  const { wasComposed, wasDone } = usePast(isComposing, isDone)
  if (!isKnown || !rows) return null
  if (isComposing)
    return <Composing draft={draft} head={head} edit={edit} onSame={another} isBack={wasDone} />
  return (
    <AfterSending
      rows={rows}
      isFresh={wasComposed}
      another={t('people.escalate.another')}
      onAnother={() => {
        another()
        setWantsAnother(true)
      }}
      onCancelled={({ id }) => {
        if (id !== draft.outboxId) return
        void deps.removePromise(draft.promiseId).catch(() => undefined)
        // A promise that was taken back is not made again under its name.
        edit({ promiseId: deps.newId() })
      }}
    />
  )
}

function Composing(props: {
  draft: EscalationDraft
  head: TicketHead
  edit: (edit: Partial<EscalationDraft>) => void
  /** The very same went out from another window. */
  onSame: () => void
  /** It was sent and taken back. */
  isBack: boolean
}) {
  const { t, i18n } = useTranslation()
  const { draft, head, edit } = props
  const { language } = i18n
  const part = useRef<HTMLDivElement>(null)
  useFirstFocus(part, props.isBack ? '[data-act=send]' : 'input')
  const people = usePeople() ?? []
  const { me } = useMe()
  const busy = usePanel((state) => state.busy)
  const { send } = useSending('yes')
  const keepPromise = usePromise(draft, head)
  const candidates = candidatesFor(people, useMatter(head), language)
  const [best] = candidates
  // Only where something says that they decide this.
  const proposed = best?.fit ? { personId: best.person.id, name: best.person.name } : null
  const to = inDirectory(draft.to ?? proposed, people)
  const text = textOf(draft, head, me)
  const sendNow = async (choice: Choice) => {
    const sent = await send(toMessage(draft, head, text), choice)
    if (!sent) return
    if (sent.created) await keepPromise()
    else props.onSame()
  }
  return (
    <div ref={part} className="person-form">
      <PersonPicker
        label={t('people.escalate.to')}
        candidates={candidates}
        picked={to}
        onPick={(picked) => edit({ to: picked })}
        empty={t('people.escalate.empty')}
      />
      <Line
        label={t('people.escalate.need')}
        placeholder={t('people.escalate.needPlaceholder')}
        value={draft.need}
        onChange={(need) => edit({ need })}
      />
      <Line label={t('people.escalate.tried')} value={draft.tried} onChange={(tried) => edit({ tried })} />
      <PromisedField draft={draft} edit={edit} />
      <MessageField
        outboxId={draft.outboxId}
        text={text}
        isOwn={draft.text !== null}
        onChange={(own) => edit({ text: own })}
      />
      <div className="sheet-acts">
        <div className="row">
          <SendTo
            person={people.find(({ id }) => id === to?.personId) ?? null}
            name={to?.name ?? ''}
            text={text}
            disabled={busy !== null}
            nobody={t('people.escalate.send')}
            onSend={(choice) => void sendNow(choice)}
          />
        </div>
      </div>
    </div>
  )
}

/** What the ticket is about, as far as the reading says. */
function useMatter(head: TicketHead) {
  const nameOf = useThemeName()
  const page = usePanel((state) => state.shown?.page)
  const latest = page?.kind === 'ticket' ? page.understanding?.latest : null
  const theme = latest?.complaint.theme ?? null
  return { theme, themeName: theme ? nameOf(theme) : '', words: [head.subject, ...head.tags].join(' ') }
}

/** What the customer was told, as a promise of this ticket. */
function usePromise({ isPromised, promise, dueAt, promiseId }: EscalationDraft, head: TicketHead) {
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  return async () => {
    if (!isPromised || !promise.trim()) return
    const input = { promise: { id: promiseId, text: promise, dueAt }, ticket: ticketOf(head) }
    await act(null, () => deps.addPromise({ ...input, customer: head.customer }))
  }
}
