/** The one channel to the manager: an incoming webhook, asked for at saving, tried with a test message. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useWatched } from '@/components/ui/use-watched'
import type { Channel } from '@/lib/settings'
import { channelOfKind } from '@/lib/sharing/channel-registry'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'

export function ChannelPart() {
  const { t } = useTranslation()
  const channels = useWatched(useDeps().watchChannels)
  const channel = channels?.[0] ?? null
  return (
    <Part id="channel" title={t('options.channel.title')} text={t('options.channel.text')}>
      {channels && (
        <>
          {!channel && <p>{t('options.channel.none')}</p>}
          <ChannelForm key={channel?.id ?? 'new'} channel={channel} />
          {channel && <Saved channel={channel} />}
          <Outcome part="channel" denied={t('options.channel.notAllowed')} />
        </>
      )}
    </Part>
  )
}

function ChannelForm({ channel }: { channel: Channel | null }) {
  const { t } = useTranslation()
  const { saveChannel, newId } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const [name, setName] = useState(channel?.name ?? '')
  const [address, setAddress] = useState(channel?.address ?? '')
  const [isShown, setShown] = useState(false)
  const [isTried, setTried] = useState(false)
  const problem = channelOfKind('slack')?.check(address) ?? null
  const save = () => {
    setTried(true)
    if (problem) return
    const typed = { name: name.trim() || t('options.channel.title'), address: address.trim() }
    // First of all: the browser asks only inside the click.
    void act('channel', () => saveChannel({ id: channel?.id ?? newId(), kind: 'slack', ...typed }))
  }
  return (
    <form
      className="part-body"
      onSubmit={(event) => {
        event.preventDefault()
        save()
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
        {!problem && (
          <span className="small soft">
            {t('options.channel.saveHint', { host: new URL(address.trim()).host })}
          </span>
        )}
      </div>
    </form>
  )
}

function Saved({ channel }: { channel: Channel }) {
  const { t } = useTranslation()
  const { sendTest, removeChannel, saveChannel } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const offerUndo = useOptions((state) => state.offerUndo)
  const remove = async () => {
    if (await act('channel', () => removeChannel(channel.id)))
      offerUndo({ part: 'channel', words: t('options.channel.removed'), run: () => saveChannel(channel) })
  }
  return (
    <div className="saved-channel">
      <div className="row">
        <Button disabled={busy !== null} onClick={() => void act('test', () => sendTest(channel.id))}>
          {busy === 'test' ? t('options.channel.testing') : t('options.channel.test')}
        </Button>
        <Button look="quiet" disabled={busy !== null} onClick={() => void remove()}>
          {t('options.channel.remove')}
        </Button>
      </div>
      <Outcome part="test" words={t('options.channel.tested')} />
    </div>
  )
}
