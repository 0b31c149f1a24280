/** Thanks that are being written: whom, with which words of the customer, and one line of the agent's own. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import type { TicketHead } from '@/lib/panel-view'
import { usePeople } from '@/lib/records/live'
import { personNamed } from '@/lib/sharing/receivers'
import type { ThanksDraft } from '@/lib/sharing/tool-drafts'
import { useDeps, usePanel } from '../context'
import { SendTo } from '../sending/SendTo'
import type { Choice } from '../sending/send-by-way'
import { useMe } from '../use-receiver'
import { AskOnceMore } from './AskOnceMore'
import { colleaguesIn, inDirectory } from './candidates'
import { Line } from './Line'
import { MessageField } from './MessageField'
import { PersonPicker } from './PersonPicker'
import { SentencePicker } from './SentencePicker'
import { proposalOf, quoteIn, textOf, toMessage, toWin } from './thanks'
import { useFirstFocus } from './use-first-focus'
import { useSending } from './use-sending'

export function ThanksComposing(props: {
  draft: ThanksDraft
  head: TicketHead | null
  edit: (edit: Partial<ThanksDraft>) => void
  /** The very same went out from another window. */
  onSame: () => void
  /** It was sent or kept, and taken back. */
  isBack: boolean
}) {
  const { t, i18n } = useTranslation()
  const part = useRef<HTMLDivElement>(null)
  useFirstFocus(part, props.isBack ? '[data-act=send]' : 'input')
  const { draft, head, edit } = props
  const people = usePeople() ?? []
  const { me } = useMe()
  const busy = usePanel((state) => state.busy)
  const page = usePanel((state) => state.shown?.page)
  const { send, asked, notAgain } = useSending('no')
  const understanding = page?.kind === 'ticket' ? page.understanding : null
  const proposal = proposalOf(understanding)
  const praised = personNamed(
    proposal.name,
    people.filter(({ role }) => role !== 'me'),
  )
  const proposed = proposal.name
    ? { personId: praised?.id ?? null, name: praised?.name ?? proposal.name }
    : null
  const to = inDirectory(draft.to ?? proposed, people)
  const thanked = { draft, head, name: to?.name ?? '', proposal }
  const text = textOf(thanked, me)
  const sendNow = async (choice: Choice, again: boolean) => {
    const sent = await send(toMessage(thanked, text), choice, again)
    if (sent && !sent.created) props.onSame()
  }
  return (
    <div ref={part} className="person-form">
      <PersonPicker
        label={t('people.thanks.to')}
        candidates={colleaguesIn(people, i18n.language)}
        picked={to}
        onPick={(picked) => edit({ to: picked })}
        empty={t('people.thanks.empty')}
      />
      <TextField
        label={t('people.thanks.quote')}
        isOptional
        control={{
          className: 'input quote-text',
          rows: 2,
          value: quoteIn(thanked),
          onChange: (event) => edit({ quote: event.target.value }),
        }}
      />
      {understanding && (
        <SentencePicker
          text={understanding.latest.text}
          lang={understanding.latest.lang}
          picked={quoteIn(thanked)}
          onPick={(quote) => edit({ quote })}
        />
      )}
      <Line
        label={t('people.thanks.line')}
        placeholder={t('people.thanks.linePlaceholder')}
        value={draft.line}
        onChange={(line) => edit({ line })}
      />
      <MessageField
        outboxId={draft.outboxId}
        text={text}
        isOwn={draft.text !== null}
        onChange={(own) => edit({ text: own })}
      />
      {asked ? (
        <AskOnceMore name={asked.to.name} onSend={() => void sendNow(asked, true)} onNo={notAgain} />
      ) : (
        <div className="sheet-acts">
          <div className="row">
            <SendTo
              person={people.find(({ id }) => id === to?.personId) ?? null}
              name={to?.name ?? ''}
              text={text}
              disabled={busy !== null}
              nobody={t('people.thanks.send')}
              onSend={(choice) => void sendNow(choice, false)}
            />
            <KeepOnly thanked={thanked} personId={to?.personId ?? null} isBusy={busy !== null} />
          </div>
        </div>
      )}
    </div>
  )
}

/** A win of the kind "thanks given" without a message: said in person, or not yet. */
function KeepOnly(props: { thanked: Parameters<typeof toWin>[0]; personId: string | null; isBusy: boolean }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const { known } = useSending('no')
  const { thanked, personId } = props
  const { name } = thanked
  const keep = async () => {
    await known({ personId, name })
    return deps.keepPraise({ win: toWin(thanked) })
  }
  return (
    <Button data-act="keep" disabled={!name || props.isBusy} onClick={() => void act('keep', keep)}>
      {t('people.thanks.keep')}
    </Button>
  )
}
