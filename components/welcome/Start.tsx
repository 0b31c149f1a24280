/** The first screen: come back, or look. And what Bouquet does not do. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useWelcome } from './context'
import type { Screen } from './store'

const NOT = ['account', 'sites', 'sends', 'watches'] as const

export function Start() {
  const { t } = useTranslation()
  const go = useWelcome((state) => state.go)
  return (
    <>
      <header className="welcome-top">
        <img className="welcome-sign" src="/icons/bouquet.svg" alt="" width="40" height="40" />
        <h1>{t('welcome.title')}</h1>
        <p className="soft">{t('welcome.claim')}</p>
      </header>
      <main className="welcome-main">
        <ul className="welcome-ways">
          <Way to="restore" title={t('welcome.restore')} text={t('welcome.restoreText')} />
          <Way to="tour" title={t('welcome.show')} text={t('welcome.showText')} />
        </ul>
        <div className="row">
          <Button look="quiet" onClick={() => go('set-up')}>
            {t('welcome.setUp')}
          </Button>
        </div>
        <section className="welcome-not" aria-labelledby="not-title">
          <h2 className="part-sub" id="not-title">
            {t('welcome.not.title')}
          </h2>
          <ul>
            {NOT.map((each) => (
              <li key={each}>{t(`welcome.not.${each}`)}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  )
}

function Way({ to, title, text }: { to: Screen; title: string; text: string }) {
  const go = useWelcome((state) => state.go)
  return (
    <li>
      <button type="button" className="welcome-way" onClick={() => go(to)}>
        <strong>{title}</strong>
        <span className="soft small">{text}</span>
      </button>
    </li>
  )
}
