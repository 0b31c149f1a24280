/** The language of the interface, with its dates and numbers. */
import { useTranslation } from 'react-i18next'
import { useWatched } from '@/components/ui/use-watched'
import { nameOfLanguage } from '@/lib/texts/languages'
import { ChoiceField } from './ChoiceField'
import { useDeps } from './context'
import { Outcome, Part } from './Part'

export function LanguagePart() {
  const { t } = useTranslation()
  const { watchLanguage, setLanguage, languages } = useDeps()
  const chosen = useWatched(watchLanguage)
  return (
    <Part id="language" title={t('options.language.title')} text={t('options.language.text')}>
      {chosen && (
        <ChoiceField
          part="language"
          label={t('options.language.label')}
          value={chosen}
          choices={[
            ['auto', t('options.language.auto')],
            ...languages.map((code) => [code, nameOfLanguage(code)] as const),
          ]}
          save={setLanguage}
        />
      )}
      <Outcome part="language" />
    </Part>
  )
}
