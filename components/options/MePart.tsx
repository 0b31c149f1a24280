/** The names by which customers and help desks know the agent. */
import { useTranslation } from 'react-i18next'
import { usePeople } from '@/lib/records/live'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps } from './context'
import { namesIn } from './names'
import { Outcome, Part } from './Part'
import { SavedField } from './SavedField'

export function MePart() {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const people = usePeople()
  const me = people?.find((person) => person.role === 'me')
  const name = me?.name ?? ''
  const aliases = me?.aliases ?? []
  const save = (edit: Partial<Pick<PersonRow, 'name' | 'aliases'>>) =>
    savePerson({ role: 'me', name, aliases, email: null, channelId: null, ...edit }, me?.id)
  return (
    <Part id="me" title={t('options.me.title')} text={t('options.me.text')}>
      {people && (
        <>
          <SavedField
            part="me"
            label={t('options.me.name')}
            value={name}
            save={(text) => save({ name: text })}
          />
          <SavedField
            part="me"
            label={t('options.me.aliases')}
            hint={t('options.me.aliasesHint')}
            value={aliases.join(', ')}
            save={(text) => save({ aliases: namesIn(text) })}
          />
          <Outcome part="me" />
        </>
      )}
    </Part>
  )
}
