/** One-line strips under the ticket line: what matters now, what waits, what is leaving. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './strips.css'
import { Button } from '@/components/ui/Button'
import { Alert, Clock, Heart, NotePen, Pin } from '@/components/ui/icons'
import type { Understanding } from '@/lib/panel-view'
import type { en } from '@/lib/texts/en'
import { usePanel } from './context'
import type { Section } from './order'

/** What was found in the latest messages; each part leads to where it is dealt with. */
export function FoundStrip({
  understanding,
  hasPraise,
  hints,
}: {
  understanding: Understanding
  hasPraise: boolean
  /** How many the check of the reply found. */
  hints: number
}) {
  const { t } = useTranslation()
  const { complaint, urgent, urgentWords } = understanding.latest
  const theme = useTheme(complaint.theme)
  const draft = usePanel((state) => state.draft)
  const found = [hasPraise, complaint.found, urgent, hints > 0].filter(Boolean).length
  if (found === 0) return null
  const isCrowded = found > 2
  return (
    <nav className="strip" data-crowded={isCrowded} aria-label={t('panel.strip.label')}>
      {complaint.found && (
        <Chip
          to="guidance"
          tone="danger"
          label={t('panel.strip.complaint')}
          more={isCrowded ? '' : theme}
          icon={<Alert />}
        />
      )}
      {urgent && (
        <Chip
          to="guidance"
          tone="warn"
          label={t('panel.strip.urgent')}
          more={isCrowded ? '' : urgentWords.map((said) => t('panel.strip.said', { said })).join(' ')}
          icon={<Clock />}
        />
      )}
      {hasPraise && draft && (
        <Chip
          to="praise"
          tone="praise"
          label={t('panel.strip.praise')}
          more={isCrowded ? '' : forWhom()}
          icon={<Heart />}
        />
      )}
      {hints > 0 && (
        <Chip
          to="guidance"
          tone="plain"
          label={t('panel.strip.reply')}
          more={String(hints)}
          icon={<NotePen />}
        />
      )}
    </nav>
  )

  function forWhom(): string {
    if (!draft || (draft.whose === 'colleague' && !draft.name)) return ''
    return t(`panel.strip.praiseFor.${draft.whose}`, { name: draft.name })
  }
}

function Chip(props: { to: Section; tone: string; label: string; more?: string; icon: ReactNode }) {
  const fold = usePanel((state) => state.fold)
  const show = () => {
    fold(props.to, true)
    // It may have been hidden until now.
    requestAnimationFrame(() => {
      const heading = document.getElementById(props.to)
      heading?.scrollIntoView({ block: 'nearest' })
      heading?.focus()
    })
  }
  return (
    <button type="button" className="chip" data-tone={props.tone} title={props.more} onClick={show}>
      {props.icon}
      <span className="chip-label">{props.label}</span>
      {props.more && <span className="chip-more cut">{props.more}</span>}
    </button>
  )
}

/** Empty for a theme that has no name yet. */
function useTheme(theme: string | null): string {
  const { t, i18n } = useTranslation()
  // The annotation keeps the key's type from being narrowed away.
  const hasName: boolean = i18n.exists(`themes.${theme}`)
  return hasName ? t('panel.strip.theme', { theme: t(`themes.${theme as keyof typeof en.themes}`) }) : ''
}

/** A draft holds its ticket here; the one on screen waits for a click. */
export function WaitingStrip() {
  const { t } = useTranslation()
  const waiting = usePanel((state) => state.waiting)
  const isStarted = usePanel((state) => (state.draft?.isStarted ?? false) || state.holds.size > 0)
  const leave = usePanel((state) => state.leave)
  if (!waiting) return null
  const { page } = waiting
  const subject = page.kind === 'ticket' ? page.head.subject : t('panel.strip.waitingPage')
  return (
    <div className="waiting" role="status">
      <p className="waiting-words">
        <Pin />
        <span className="cut" title={subject}>
          {t('panel.strip.waiting', { subject })}
        </span>
      </p>
      <div className="waiting-acts">
        <Button look="link" onClick={() => leave('keep')}>
          {isStarted ? t('panel.strip.switch') : t('panel.strip.show')}
        </Button>
        {isStarted && (
          <Button look="link" onClick={() => leave('drop')}>
            {t('panel.strip.drop')}
          </Button>
        )}
      </div>
    </div>
  )
}
