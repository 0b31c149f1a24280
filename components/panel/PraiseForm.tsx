/** Whose praise it is, what was done, the text that leaves word for word, and the two buttons. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field, TextField } from '@/components/ui/Field'
import type { WinRow } from '@/lib/records/rows'
import { signature } from '@/lib/sharing/short-id'
import { AskAgain } from './AskAgain'
import { useDeps, usePanel } from './context'
import type { PraiseDraft } from './draft'
import { subjectOf, textOf } from './praise-text'
import { ReceiverSelect } from './sending/ReceiverSelect'
import { SendTo } from './sending/SendTo'
import type { Choice } from './sending/send-by-way'
import { type Receiving, useReceivers } from './use-receiver'
import { Whose } from './Whose'

/** The praise of one ticket, ever. */
const FIRST_ATTEMPT = 1

/** @param props `win` is there once the compliment was kept. */
export function PraiseForm({ draft, win }: { draft: PraiseDraft; win: WinRow | null }) {
  const { t } = useTranslation()
  const edit = usePanel((state) => state.edit)
  const setPraise = usePanel((state) => state.setPraise)
  const openTool = usePanel((state) => state.openTool)
  const receiving = useReceivers(draft)
  const { me, chosen } = receiving
  const reader = chosen?.reader ?? 'leader'
  const text = textOf(draft, me, reader)
  return (
    <>
      <Whose draft={draft} />
      <ReceiverSelect receivers={receiving.receivers} chosen={chosen} onChoose={(to) => edit({ to })} />
      <Field
        label={t(draft.whose === 'mine' ? 'panel.praise.whatIDid' : 'panel.praise.whatIDidColleague')}
        isOptional
        control={{
          value: draft.whatIDid,
          maxLength: 300,
          onChange: (event) => edit({ whatIDid: event.target.value }),
        }}
      />
      <TextField
        label={t('panel.praise.text')}
        hint={t('panel.praise.textHint', { signature: signature(draft.outboxId, FIRST_ATTEMPT) })}
        error={text.trim() ? null : t('panel.praise.empty')}
        aside={
          draft.text !== null && (
            <Button look="link" className="button anew" onClick={() => edit({ text: null })}>
              {t('panel.praise.rebuild')}
            </Button>
          )
        }
        control={{
          id: 'praise-text',
          className: 'input praise-text',
          rows: 5,
          value: text,
          onChange: (event) => edit({ text: event.target.value }),
        }}
      />
      <PraiseButtons text={text} subject={subjectOf(draft, me, reader)} receiving={receiving} win={win} />
      <div className="row">
        {!win && (
          <Button look="link" className="button not-praise" onClick={() => setPraise(false)}>
            {t('panel.praise.not')}
          </Button>
        )}
        {draft.whose === 'colleague' && (
          <Button look="link" className="button not-praise" onClick={() => openTool('thanks')}>
            {t('panel.praise.thankInstead')}
          </Button>
        )}
      </div>
    </>
  )
}

function PraiseButtons(props: { text: string; subject: string; receiving: Receiving; win: WinRow | null }) {
  const { t } = useTranslation()
  const { text, subject, win } = props
  const { me, chosen, isUnreachable } = props.receiving
  const busy = usePanel((state) => state.busy)
  const send = usePanel((state) => state.send)
  const keep = usePanel((state) => state.keep)
  const asked = usePanel((state) => state.askedAgain)
  const sendNow = (choice: Choice, again: boolean) => void send({ subject, text, me, again, win, ...choice })
  if (asked) return <AskAgain name={asked.to.name} onSend={() => sendNow(asked, true)} />
  return (
    <div className="praise-acts">
      <div className="row">
        <SendTo
          person={chosen?.person ?? null}
          name={chosen?.name ?? ''}
          text={text}
          disabled={busy !== null}
          nobody={t('panel.praise.sendToManager')}
          onSend={(choice) => sendNow(choice, false)}
        />
        {!win && (
          <Button
            data-act="keep"
            disabled={busy !== null}
            aria-keyshortcuts="k"
            onClick={() => void keep(me, null)}
          >
            {t('panel.praise.keep')}
          </Button>
        )}
      </div>
      {isUnreachable && <Missing name={chosen?.name ?? null} />}
    </div>
  )
}

/** @param props `name` is null where the manager would hear of it and none is set. */
function Missing({ name }: { name: string | null }) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  return (
    <p className="small">
      {name === null ? t('panel.praise.missingManager') : t('panel.praise.missingWay', { name })}{' '}
      <Button look="link" onClick={openOptions}>
        {t('panel.praise.set')}
      </Button>
    </p>
  )
}
