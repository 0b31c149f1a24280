/** Whether problems can be escalated to somebody, and which: themes that the reading knows, and the agent's own words. */
import { useTranslation } from 'react-i18next'
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow } from '@/lib/records/rows'
import { namesIn } from '../names'
import { SavedField } from '../SavedField'
import { isTheme, THEMES, toggled } from './directory'

export function Escalation(props: {
  person: PersonRow
  save: (edit: Partial<PersonInput>) => Promise<unknown>
  onChange: (edit: Partial<PersonInput>) => void
}) {
  const { t } = useTranslation()
  const { person, onChange } = props
  const { themes } = person
  const isEscalation = person.escalation === 'yes'
  return (
    <div className="person-wide">
      <label className="tick">
        <input
          type="checkbox"
          checked={isEscalation}
          onChange={() => onChange({ escalation: isEscalation ? 'no' : 'yes' })}
        />
        <span>{t('options.people.escalation')}</span>
      </label>
      {isEscalation && (
        <>
          <fieldset className="themes">
            <legend className="field-label">{t('options.people.themes')}</legend>
            {THEMES.map((theme) => (
              <label key={theme} className="theme">
                <input
                  type="checkbox"
                  checked={themes.includes(theme)}
                  onChange={() => onChange({ themes: toggled(themes, theme) })}
                />
                <span>{t(`themes.${theme}`)}</span>
              </label>
            ))}
          </fieldset>
          <SavedField
            part="people"
            label={t('options.people.ownThemes')}
            hint={t('options.people.ownThemesHint')}
            value={themes.filter((word) => !isTheme(word)).join(', ')}
            save={(text) => props.save({ themes: [...themes.filter(isTheme), ...namesIn(text)] })}
          />
        </>
      )}
    </div>
  )
}
