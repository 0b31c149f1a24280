/** One line: where a message stands, and the one or two things that a person can do about it. */
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './send-line.css'
import type { OutboxRow } from '@/lib/records/rows'
import { Button } from './Button'
import { HandedOverActs, HandedOverWords } from './HandedOver'
import { Alert, Check, Clock, Letter } from './icons'
import { type Progress, progressOf } from './progress'
import type { Recipient } from './recipient'
import { useNow, useOnline } from './use-time'

export type SendActs = {
  cancel: (outboxId: string) => void
  retry: (outboxId: string) => void
  /** Opens the draft of a message that was handed over, or copies it, once more. */
  openAgain: () => void
  arrived: (outboxId: string) => void
  /** The message is given up; what was kept stays. */
  drop: (outboxId: string) => void
  openOptions: () => void
}

export function SendLine(props: { row: OutboxRow; to: Recipient; clock: () => number; acts: SendActs }) {
  const { row, acts } = props
  const now = useNow(row.state === 'queued', props.clock)
  const isOnline = useOnline()
  const progress = progressOf(row, now, isOnline)
  const line = useRef<HTMLDivElement>(null)
  useKeptFocus(line, progress.kind)
  return (
    <div
      ref={line}
      tabIndex={-1}
      className="send-line"
      data-tone={toneOf(progress)}
      data-state={progress.kind}
    >
      <p className="send-words">
        <Mark progress={progress} />
        {/* A countdown would be read out each second. */}
        <span aria-live={progress.kind === 'counting' ? 'off' : 'polite'}>
          <Words progress={progress} row={row} to={props.to} now={now} />
        </span>
      </p>
      <div className="row">
        <Acts progress={progress} row={row} acts={acts} />
      </div>
    </div>
  )
}

/** Its buttons change with the state: the focus stays in the line when the pressed one is gone. */
function useKeptFocus(line: RefObject<HTMLElement | null>, kind: Progress['kind']): void {
  const had = useRef(false)
  useEffect(() => {
    const watch = ({ target }: Event) => {
      had.current = target instanceof Node && (line.current?.contains(target) ?? false)
    }
    document.addEventListener('focusin', watch)
    document.addEventListener('pointerdown', watch)
    return () => {
      document.removeEventListener('focusin', watch)
      document.removeEventListener('pointerdown', watch)
    }
  }, [line])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the state has changed.
  useEffect(() => {
    if (had.current && document.activeElement === document.body)
      (line.current?.querySelector('button') ?? line.current)?.focus()
  }, [line, kind])
}

function Words(props: { progress: Progress; row: OutboxRow; to: Recipient; now: number }) {
  const { t, i18n } = useTranslation()
  const { progress, row, to, now } = props
  // Today the hour says enough.
  const clock = (at: number) => {
    const isToday = new Date(at).toDateString() === new Date(now).toDateString()
    const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const)
    const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    return new Intl.DateTimeFormat(i18n.language, { ...day, ...hour }).format(at)
  }
  switch (progress.kind) {
    case 'counting':
      return t('send.counting', { count: progress.seconds })
    case 'waiting':
      return t('send.waiting', { time: clock(progress.until) })
    case 'sent':
      return t(sentAs(progress.byPerson, row), {
        name: to.name || t('send.manager'),
        time: clock(progress.at),
      })
    case 'failed':
      return t('send.failed', { reason: t(`errors.${row.problem?.code ?? 'send/rejected'}`) })
    case 'handed-over':
      return <HandedOverWords row={row} to={to} />
    default:
      return t(`send.${progress.kind}`)
  }
}

function Acts({ progress, row, acts }: { progress: Progress; row: OutboxRow; acts: SendActs }) {
  const { t } = useTranslation()
  switch (progress.kind) {
    case 'counting':
    case 'waiting':
    case 'offline':
      return (
        <Button data-act="undo" onClick={() => acts.cancel(row.id)}>
          {t('act.undo')}
        </Button>
      )
    case 'failed':
      return (
        <>
          <Button onClick={() => acts.retry(row.id)}>{t('send.again')}</Button>
          <Button look="quiet" onClick={acts.openOptions}>
            {t('act.openSettings')}
          </Button>
          <Button look="quiet" onClick={() => acts.drop(row.id)}>
            {t('send.drop')}
          </Button>
        </>
      )
    case 'unconfirmed':
      return (
        <>
          <Button onClick={() => acts.arrived(row.id)}>{t('send.arrived')}</Button>
          <Button onClick={() => acts.retry(row.id)}>{t('send.again')}</Button>
          <Button look="quiet" onClick={() => acts.drop(row.id)}>
            {t('send.dropAgain')}
          </Button>
        </>
      )
    case 'handed-over':
      return (
        <HandedOverActs
          row={row}
          onYes={() => acts.arrived(row.id)}
          onNo={() => acts.drop(row.id)}
          onAgain={acts.openAgain}
        />
      )
    default:
      return null
  }
}

/** What an answer said, what a person saw in the channel, and what a person sent themselves. */
function sentAs(byPerson: boolean, { way }: OutboxRow) {
  if (!byPerson) return 'send.sent'
  return way === 'channel' ? 'send.confirmed' : 'sending.confirmed'
}

function Mark({ progress }: { progress: Progress }) {
  if (progress.kind === 'sent') return <Check />
  if (progress.kind === 'handed-over') return <Letter />
  return toneOf(progress) === 'plain' ? <Clock /> : <Alert />
}

function toneOf({ kind }: Progress): 'plain' | 'good' | 'warn' | 'danger' {
  if (kind === 'sent') return 'good'
  if (kind === 'failed') return 'danger'
  return kind === 'unconfirmed' ? 'warn' : 'plain'
}
