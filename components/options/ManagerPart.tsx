/** Who hears of the agent's praise. */
import { useTranslation } from 'react-i18next'
import { usePeople } from '@/lib/records/live'
import { useDeps } from './context'
import { Outcome, Part } from './Part'
import { SavedField } from './SavedField'

export function ManagerPart() {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const people = usePeople()
  const manager = people?.find((person) => person.role === 'manager')
  const { aliases = [], email = null, channelId = null } = manager ?? {}
  const name = manager?.name ?? ''
  return (
    <Part id="manager" title={t('options.manager.title')} text={t('options.manager.text')}>
      {people && (
        <>
          <SavedField
            part="manager"
            label={t('options.manager.name')}
            hint={t('options.manager.nameHint', { name: name || t('options.manager.exampleName') })}
            value={name}
            save={(text) =>
              savePerson({ role: 'manager', name: text, aliases, email, channelId }, manager?.id)
            }
          />
          <Outcome part="manager" />
        </>
      )}
    </Part>
  )
}
