/** Whose praise it is, what was done, the text that leaves word for word, and the two buttons. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field, TextField } from '@/components/ui/Field'
import type { PersonRow, WinRow } from '@/lib/records/rows'
import { signature } from '@/lib/sharing/short-id'
import { AskAgain } from './AskAgain'
import { useDeps, usePanel } from './context'
import { type PraiseDraft, textOf } from './draft'
import { SendTo } from './sending/SendTo'
import type { Choice } from './sending/send-by-way'
import { useReceiver } from './use-receiver'
import { Whose } from './Whose'

/** The praise of one ticket, ever. */
const FIRST_ATTEMPT = 1

/** @param props `win` is there once the compliment was kept. */
export function PraiseForm({ draft, win }: { draft: PraiseDraft; win: WinRow | null }) {
  const { t, i18n } = useTranslation()
  const edit = usePanel((state) => state.edit)
  const setPraise = usePanel((state) => state.setPraise)
  const receiver = useReceiver()
  const text = textOf(draft, receiver.me, i18n.language)
  return (
    <>
      <Whose draft={draft} />
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
      <PraiseButtons text={text} receiver={receiver} win={win} />
      {!win && (
        <Button look="link" className="button not-praise" onClick={() => setPraise(false)}>
          {t('panel.praise.not')}
        </Button>
      )}
    </>
  )
}

function PraiseButtons(props: {
  text: string
  receiver: ReturnType<typeof useReceiver>
  win: WinRow | null
}) {
  const { t } = useTranslation()
  const { text, win } = props
  const { manager, channel, me, isKnown } = props.receiver
  const busy = usePanel((state) => state.busy)
  const send = usePanel((state) => state.send)
  const keep = usePanel((state) => state.keep)
  const asked = usePanel((state) => state.askedAgain)
  const sendNow = (choice: Choice, again: boolean) => void send({ text, me, again, win, ...choice })
  if (asked) return <AskAgain name={asked.to.name} onSend={() => sendNow(asked, true)} />
  return (
    <div className="praise-acts">
      <div className="row">
        <SendTo
          person={manager}
          name={manager?.name ?? ''}
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
      {isKnown && !(manager && (channel || manager.email)) && <Missing manager={manager} />}
    </div>
  )
}

function Missing({ manager }: { manager: PersonRow | null }) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  return (
    <p className="small">
      {manager ? t('panel.praise.missingWay', { name: manager.name }) : t('panel.praise.missingManager')}{' '}
      <Button look="link" onClick={openOptions}>
        {t('panel.praise.set')}
      </Button>
    </p>
  )
}
