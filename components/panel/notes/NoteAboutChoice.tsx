/** What a new note is about; the ticket unless the agent says otherwise. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteAbout } from '@/lib/records/customer-rows'
import type { CustomerIdentity } from '@/lib/records/rows'

export function NoteAboutChoice(props: {
  about: NoteAbout
  /** Null where nothing can be kept about the customer. */
  customer: CustomerIdentity | null
  onChange: (about: NoteAbout) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { about, customer, onChange } = props
  const choices: readonly NoteAbout[] = customer ? ['ticket', 'customer', 'free'] : ['ticket', 'free']
  return (
    <fieldset className="segments">
      <legend className="sr-only">{t('notes.about.label')}</legend>
      {choices.map((each) => (
        <label key={each} className="segment">
          <input type="radio" name={id} checked={about === each} onChange={() => onChange(each)} />
          <span className="cut">
            {each === 'customer' ? customer?.name || t('notes.about.customer') : t(`notes.about.${each}`)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
