/** Name and address of one channel; saving asks the browser for that one address. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { Channel } from '@/lib/settings'
import { channelOfKind } from '@/lib/sharing/channel-registry'
import { useDeps, useOptions } from './context'

/** @param props `channel` is null for a new one; without `onCancel` it cannot be left. */
export function ChannelForm(props: {
  channel: Channel | null
  onSaved: () => void
  onCancel: (() => void) | undefined
}) {
  const { t } = useTranslation()
  const { saveChannel, newId } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const offerUndo = useOptions((state) => state.offerUndo)
  const { channel } = props
  const [name, setName] = useState(channel?.name ?? '')
  const [address, setAddress] = useState(channel?.address ?? '')
  const [isShown, setShown] = useState(false)
  const [isTried, setTried] = useState(false)
  const problem = channelOfKind('slack')?.check(address) ?? null
  const save = async () => {
    setTried(true)
    if (problem) return
    const part = channel ? (`channel ${channel.id}` as const) : 'channel'
    const typed = { name: name.trim() || t('options.channel.unnamed'), address: address.trim() }
    // First of all: the browser asks only inside the click.
    const saving = act(part, () => saveChannel({ id: channel?.id ?? newId(), kind: 'slack', ...typed }))
    if (!(await saving)) return
    if (channel) offerUndo({ part, words: t('act.saved'), run: () => saveChannel(channel) })
    props.onSaved()
  }
  return (
    <form
      className="part-body"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        label={t('options.channel.name')}
        hint={t('options.channel.nameHint')}
        isOptional
        control={{
          value: name,
          maxLength: 80,
          placeholder: t('options.channel.namePlaceholder'),
          onChange: (event) => setName(event.target.value),
        }}
      />
      <Field
        label={t('options.channel.address')}
        hint={t('options.channel.addressHint')}
        error={isTried && problem ? t(`address.${problem}`) : null}
        aside={
          <Button
            look="link"
            className="button aside"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t('options.channel.hide') : t('options.channel.show')}
          </Button>
        }
        control={{
          type: isShown ? 'text' : 'password',
          value: address,
          autoComplete: 'off',
          spellCheck: false,
          onChange: (event) => setAddress(event.target.value),
        }}
      />
      <div className="row">
        <Button type="submit" look="primary" disabled={busy !== null}>
          {t('options.channel.save')}
        </Button>
        {props.onCancel && (
          <Button look="quiet" onClick={props.onCancel}>
            {t('act.cancel')}
          </Button>
        )}
        {!problem && (
          <span className="small soft">
            {t('options.channel.saveHint', { host: new URL(address.trim()).host })}
          </span>
        )}
      </div>
    </form>
  )
}
