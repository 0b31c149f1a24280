/** Sends a text to one person by the way that suits them, with the other ways beside it. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { late } from '@/components/ui/late'
import './send-to.css'
import { Button } from '@/components/ui/Button'
import { Down } from '@/components/ui/icons'
import { useWatched } from '@/components/ui/use-watched'
import type { PersonRow } from '@/lib/records/rows'
import { type WayTo, waysOf } from '@/lib/sharing/ways'
import { useDeps } from '../context'
import type { Choice } from './send-by-way'

const WayMenu = late(() => import('./WayMenu'))

/** @param props `person` is null where only a name is known; an empty `name` is nobody: nothing can be sent. */
export function SendTo(props: {
  person: PersonRow | null
  name: string
  text: string
  disabled: boolean
  /** Of the button where there is nobody. */
  nobody: string
  onSend: (choice: Choice) => void
}) {
  const { t } = useTranslation()
  const { person, name } = props
  const channels = useWatched(useDeps().watchChannels)
  const [first, ...others] = waysOf(person, channels ?? [])
  // Until the channels are known the best way is not.
  const isDisabled = props.disabled || !name || !props.text.trim() || !channels
  const send = ({ way, channel }: WayTo) =>
    props.onSend({
      to: { personId: person?.id ?? null, name },
      email: person?.email ?? null,
      way,
      channelId: channel?.id ?? '',
    })
  return (
    <span className="send-to">
      <Button
        data-act="send"
        look={name ? 'primary' : 'plain'}
        disabled={isDisabled}
        title={name && t(`sending.what.${first.way}`, { channel: first.channel?.name ?? '' })}
        onClick={() => send(first)}
      >
        <span className="cut">{name ? t(`sending.to.${wordOf(first)}`, { name }) : props.nobody}</span>
      </Button>
      {name && <Others name={name} ways={others} disabled={isDisabled} onChoose={send} />}
    </span>
  )
}

function Others(props: {
  name: string
  ways: readonly WayTo[]
  disabled: boolean
  onChoose: (way: WayTo) => void
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const label = t('sending.others', { name: props.name })
  return (
    <>
      <Button
        ref={button}
        className="button send-others"
        look="primary"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={props.disabled}
        onClick={() => {
          setWanted(true)
          setOpen(!isOpen)
        }}
      >
        <Down />
      </Button>
      {isWanted && (
        <WayMenu
          anchor={button}
          label={label}
          ways={props.ways}
          isOpen={isOpen}
          setOpen={setOpen}
          onChoose={props.onChoose}
        />
      )}
    </>
  )
}

function wordOf({ way }: WayTo): 'channel' | 'mail' | 'copy' {
  return way === 'channel' || way === 'copy' ? way : 'mail'
}
