/** What is remembered, what is stored where, and what leaves. */
import { useTranslation } from 'react-i18next'
import { useWatched } from '@/components/ui/use-watched'
import { ChoiceField } from './ChoiceField'
import { useDeps } from './context'
import { Outcome, Part } from './Part'

const ROWS = [
  'tickets',
  'wins',
  'notes',
  'customers',
  'settings',
  'corrections',
  'requests',
  'removal',
] as const

const REMEMBER = ['ask', 'always', 'never'] as const

export function PrivacyPart() {
  const { t } = useTranslation()
  const { watchRememberStyles, setRememberStyles } = useDeps()
  const remember = useWatched(watchRememberStyles)
  return (
    <Part id="privacy" title={t('options.privacy.title')}>
      {remember && (
        <ChoiceField
          part="remember"
          label={t('options.remember.label')}
          hint={t('options.remember.hint')}
          value={remember}
          choices={REMEMBER.map((each) => [each, t(`options.remember.${each}`)] as const)}
          save={setRememberStyles}
        />
      )}
      <Outcome part="remember" />
      <dl className="privacy">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{t(`options.privacy.${row}.what`)}</dt>
            <dd>{t(`options.privacy.${row}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
