/** The settings: me, manager, channel, sites, privacy. */
import { useTranslation } from 'react-i18next'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import './options.css'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { ChannelPart } from './ChannelPart'
import { OptionsContext } from './context'
import { ManagerPart } from './ManagerPart'
import { MePart } from './MePart'
import { PrivacyPart } from './PrivacyPart'
import { ReplyPart } from './ReplyPart'
import { SitesPart } from './SitesPart'
import type { OptionsStore } from './store'

const PARTS = ['me', 'manager', 'channel', 'sites', 'reply', 'privacy'] as const

export function OptionsPage({ store }: { store: OptionsStore }) {
  return (
    <OptionsContext value={store}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </OptionsContext>
  )
}

function Page() {
  const { t } = useTranslation()
  return (
    <div className="page options">
      <header className="page-top">
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.sections')}>
          <ul className="options-nav">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>
                  {part === 'reply' ? t('draftCheck.settings.title') : t(`options.${part}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="page-main">
        <MePart />
        <ManagerPart />
        <ChannelPart />
        <SitesPart />
        <ReplyPart />
        <PrivacyPart />
      </main>
    </div>
  )
}
