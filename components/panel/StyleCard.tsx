/** How the latest customer message is written: type, band, place between the four, and the words that say so. */
import { useTranslation } from 'react-i18next'
import './style.css'
import { Button, IconButton } from '@/components/ui/Button'
import { Fold } from '@/components/ui/Fold'
import { Question } from '@/components/ui/icons'
import { late } from '@/components/ui/late'
import type { Understanding } from '@/lib/panel-view'
import { useDeps, usePanel } from './context'
import { Diamond } from './Diamond'
import { ExcerptText } from './ExcerptText'
import { Trend } from './Trend'

/** Only where the agent knows better, or did so with other messages. */
const Corrections = late(() => import('./Corrections'))

export function StyleCard({ understanding, isOpen }: { understanding: Understanding; isOpen: boolean }) {
  const { t } = useTranslation()
  const fold = usePanel((state) => state.fold)
  const { latest } = understanding
  return (
    <Fold
      anchor="style"
      title={t('panel.style.title')}
      summary={isOpen || latest.sensitive ? null : <Name latest={latest} />}
      isOpen={isOpen}
      onToggle={() => fold('style', !isOpen)}
    >
      {latest.sensitive ? <p>{t('panel.style.sensitive')}</p> : <Written understanding={understanding} />}
    </Fold>
  )
}

type Latest = Understanding['latest']

function Written({ understanding }: { understanding: Understanding }) {
  const isCorrecting = usePanel((state) => state.isCorrecting)
  const { latest, trend } = understanding
  return (
    <div className="style">
      <div className="style-top">
        <Verdict latest={latest} />
        {latest.band !== 'too-little' && (
          <Diamond axes={latest.axes} type={latest.type} isCorrected={latest.corrected} />
        )}
      </div>
      {(isCorrecting || latest.plain) && <Corrections latest={latest} />}
      <ExcerptText
        key={latest.messageId}
        text={latest.text}
        evidence={latest.evidence}
        lang={latest.lang}
        maybePraise={understanding.maybePraise?.sentence ?? null}
      >
        <Trend earlier={trend.slice(0, -1)} />
      </ExcerptText>
      {understanding.earlier && <Earlier earlier={understanding.earlier} />}
    </div>
  )
}

/** On other tickets of a customer whom the agent chose to remember. */
function Earlier({ earlier }: { earlier: NonNullable<Understanding['earlier']> }) {
  const { t } = useTranslation()
  const { type, count, total } = earlier
  return <p className="small soft">{t(`customer.earlier.${type ?? 'mixed'}`, { count, total })}</p>
}

function Verdict({ latest }: { latest: Latest }) {
  const { t } = useTranslation()
  const isSure = latest.type !== 'unclear' && (latest.band === 'clear' || latest.band === 'leaning')
  return (
    <div className="verdict">
      {isSure && (
        <p className="verdict-name" data-type={latest.type}>
          <Name latest={latest} />
        </p>
      )}
      <p>{t(sentence(latest))}</p>
      <div className="verdict-acts">
        <CorrectButton latest={latest} />
        {!latest.corrected && <GuideButton />}
      </div>
    </div>
  )
}

/** What the signs of this card mean. */
function GuideButton() {
  const { t } = useTranslation()
  const { openGuide } = useDeps()
  return (
    <IconButton label={t('panel.line.guide')} onClick={openGuide}>
      <Question />
    </IconButton>
  )
}

function Name({ latest }: { latest: Latest }) {
  const { t } = useTranslation()
  if (latest.band === 'too-little') return t('bands.too-little')
  if (latest.type === 'unclear' || latest.band === 'mixed') return t('types.unclear')
  return (
    <>
      <span className="type-name">{t(`types.${latest.type}`)}</span>
      {!latest.corrected && ` · ${t(`bands.${latest.band}`)}`}
    </>
  )
}

function sentence({ type, band }: Latest) {
  if (band === 'too-little') return 'panel.style.tooLittle' as const
  if (type === 'unclear' || band === 'mixed') return 'panel.style.mixed' as const
  return `panel.style.${band === 'leaning' ? 'leans' : 'is'}.${type}` as const
}

function CorrectButton({ latest }: { latest: Latest }) {
  const { t } = useTranslation()
  const isCorrecting = usePanel((state) => state.isCorrecting)
  const setCorrecting = usePanel((state) => state.setCorrecting)
  const correct = usePanel((state) => state.correct)
  if (latest.corrected && !isCorrecting) {
    return (
      <p className="small">
        {t('panel.style.corrected')} ·{' '}
        <Button look="link" onClick={() => void correct(null)}>
          {t('act.undo')}
        </Button>
      </p>
    )
  }
  return (
    <Button
      look="quiet"
      className="button correct-button"
      aria-expanded={isCorrecting}
      aria-keyshortcuts="c"
      onClick={() => setCorrecting(!isCorrecting)}
    >
      {t('panel.style.correct')} <kbd className="key">c</kbd>
    </Button>
  )
}
