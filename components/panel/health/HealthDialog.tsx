/** How the page on screen was read: completely or not, by which layout, and what to copy for a repair. */
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addEnglish } from '@/components/i18n'
import { CopyButton } from '@/components/ui/CopyButton'
import { TitledDialog } from '@/components/ui/TitledDialog'
import '../page-state.css'
import './health.css'
import type { LayoutFound } from '@/lib/helpdesks/examine'
import { layoutLines } from '@/lib/helpdesks/examine-report'
import { health } from '@/lib/texts/en/health'
import '../late-words'
import { useDeps, usePanel } from '../context'
import { useCopy } from '../use-copy'
import { healthOf } from './health'

addEnglish({ health })

/** What scrolls must be reachable by key. */
const REACHED_BY_KEY = { tabIndex: 0 }

type Answer = { layouts: LayoutFound[] } | 'asking' | 'silent'

export default function HealthDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { version } = useDeps()
  const copy = useCopy()
  const view = usePanel((state) => state.shown)
  const answer = useExamined(view?.tabId ?? null)
  if (!view) return null
  const { page, deskName } = view
  const head = page.kind === 'ticket' ? page.head : null
  const desk = head?.helpdesk ?? (page.kind === 'changed' ? page.failure.helpdesk : '')
  const lines = [`Bouquet ${version}`, `help desk ${desk}`, ...reportOf(answer)]
  return (
    <TitledDialog title={t('health.menu')} onClose={onClose}>
      <Dialog.Description className="health-said">
        <span className="health" data-health={healthOf(view)} />
        {t(`panel.line.health.${healthOf(view)}`)}
      </Dialog.Description>
      <p className="small soft">
        {[deskName ?? desk, head && t(`health.source.${head.source}`)].filter(Boolean).join(' · ')}
      </p>
      {answer === 'silent' ? (
        <p role="alert">{t('health.silent')}</p>
      ) : (
        <div className="diagnostics">
          <div className="diagnostics-top small">
            <span className="soft">{t('panel.page.diagnostics')}</span>
            <CopyButton label={t('panel.page.copyDiagnostics')} text={lines.join('\n')} copy={copy} />
          </div>
          <section className="health-lines" {...REACHED_BY_KEY} aria-label={t('panel.page.diagnostics')}>
            {answer === 'asking' ? t('panel.loading') : lines.join('\n')}
          </section>
          <p className="diagnostics-report small soft">{t('health.report')}</p>
        </div>
      )}
    </TitledDialog>
  )
}

const reportOf = (answer: Answer) => (typeof answer === 'string' ? [] : answer.layouts.flatMap(layoutLines))

function useExamined(tabId: number | null): Answer {
  const { examine } = useDeps()
  const [answer, setAnswer] = useState<Answer>('asking')
  useEffect(() => {
    if (tabId === null) return setAnswer('silent')
    let isGone = false
    examine(tabId).then(
      (layouts) => !isGone && setAnswer({ layouts }),
      () => !isGone && setAnswer('silent'),
    )
    return () => {
      isGone = true
    }
  }, [tabId, examine])
  return answer
}
