/** Whose praise it is, what was done, the text that leaves word for word, and the two buttons. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field, TextField } from '@/components/ui/Field'
import type { WinRow } from '@/lib/records/rows'
import { signature } from '@/lib/sharing/short-id'
import { AskAgain } from './AskAgain'
import { useDeps, usePanel } from './context'
import { type PraiseDraft, textOf } from './draft'
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
  const isAskedAgain = usePanel((state) => state.isAskedAgain)
  const sendNow = (again: boolean) => {
    if (!channel) return
    const to = { personId: manager?.id ?? null, name: manager?.name ?? '' }
    void send({ text, me, to, way: 'channel', channelId: channel.id, again, win })
  }
  if (isAskedAgain) return <AskAgain name={manager?.name ?? t('send.manager')} onSend={() => sendNow(true)} />
  return (
    <div className="praise-acts">
      <div className="row">
        <Button
          data-act="send"
          look={manager && channel ? 'primary' : 'plain'}
          disabled={!manager || !channel || !text.trim() || busy !== null}
          onClick={() => sendNow(false)}
        >
          <span className="cut">
            {manager ? t('panel.praise.send', { name: manager.name }) : t('panel.praise.sendToManager')}
          </span>
        </Button>
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
      {isKnown && (!manager || !channel) && (
        <Missing manager={manager?.name ?? null} hasChannel={!!channel} />
      )}
    </div>
  )
}

function Missing({ manager, hasChannel }: { manager: string | null; hasChannel: boolean }) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  return (
    <p className="small">
      {manager !== null
        ? t('panel.praise.missingChannel', { name: manager })
        : t(hasChannel ? 'panel.praise.missingManager' : 'panel.praise.missingBoth')}{' '}
      <Button look="link" onClick={openOptions}>
        {t('panel.praise.set')}
      </Button>
    </p>
  )
}
