/** The channels by which messages leave: each tried, changed and removed by itself. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './channels.css'
import { Button } from '@/components/ui/Button'
import { useWatched } from '@/components/ui/use-watched'
import type { Channel } from '@/lib/settings'
import { ChannelForm } from './ChannelForm'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'

export function ChannelsPart() {
  const { t } = useTranslation()
  const channels = useWatched(useDeps().watchChannels)
  const [isAdding, setAdding] = useState(false)
  const isEmpty = channels?.length === 0
  return (
    <Part id="channels" title={t('options.channel.title')} text={t('options.channel.text')}>
      {channels && (
        <>
          {isEmpty && <p>{t('options.channel.none')}</p>}
          {!isEmpty && (
            <ul className="channels">
              {channels.map((channel, place) => (
                <ChannelLine key={channel.id} channel={channel} place={place} />
              ))}
            </ul>
          )}
          {isEmpty || isAdding ? (
            <ChannelForm
              channel={null}
              onSaved={() => setAdding(false)}
              onCancel={isEmpty ? undefined : () => setAdding(false)}
            />
          ) : (
            <div className="row">
              <Button onClick={() => setAdding(true)}>{t('options.channel.add')}</Button>
            </div>
          )}
          <Outcome part="channel" denied={t('options.channel.notAllowed')} />
        </>
      )}
    </Part>
  )
}

function ChannelLine({ channel, place }: { channel: Channel; place: number }) {
  const { t } = useTranslation()
  const { sendTest, removeChannel, saveChannel } = useDeps()
  const act = useOptions((state) => state.act)
  const busy = useOptions((state) => state.busy)
  const offerUndo = useOptions((state) => state.offerUndo)
  const [isEditing, setEditing] = useState(false)
  const [isTested, setTested] = useState(false)
  const id = useId()
  const part = `channel ${channel.id}` as const
  const test = async () => setTested(await act(part, () => sendTest(channel.id)))
  const remove = async () => {
    if (!(await act('channel', () => removeChannel(channel.id)))) return
    const words = t('options.channel.removed', { name: channel.name })
    // The permission went with it: the browser may ask again, inside this click.
    offerUndo({ part: 'channel', words, run: () => saveChannel(channel, place) })
  }
  return (
    <li className="channel" aria-labelledby={id}>
      <div className="channel-words">
        <bdi className="channel-name" id={id}>
          {channel.name}
        </bdi>
        <span className="small soft">
          {t(`options.channel.kinds.${channel.kind}`)} · {hostOf(channel.address)}
        </span>
      </div>
      <div className="row">
        <Button disabled={busy !== null} onClick={() => void test()}>
          {busy === part ? t('options.channel.testing') : t('options.channel.test')}
        </Button>
        <Button look="quiet" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          {t('act.edit')}
        </Button>
        <Button look="quiet" disabled={busy !== null} onClick={() => void remove()}>
          {t('options.channel.remove')}
        </Button>
      </div>
      {isEditing && (
        <ChannelForm
          channel={channel}
          onSaved={() => {
            setTested(false)
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      <Outcome
        part={part}
        words={isTested ? t('options.channel.tested') : undefined}
        denied={t('options.channel.notAllowed')}
      />
    </li>
  )
}

/** The rest of the address is the secret. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
