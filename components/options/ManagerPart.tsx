/** Who hears of the agent's praise, and how it reaches them. */
import { useTranslation } from 'react-i18next'
import { usePeople } from '@/lib/records/live'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps } from './context'
import { Outcome, Part } from './Part'
import { inputOf, isAddress } from './people/directory'
import { useChange } from './people/use-change'
import { WayField } from './people/WayField'
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
          {manager?.name && <Reach manager={manager} />}
          <Outcome part="manager" />
        </>
      )}
    </Part>
  )
}

function Reach({ manager }: { manager: PersonRow }) {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const change = useChange(manager, 'manager')
  return (
    <>
      <SavedField
        part="manager"
        label={t('options.manager.email')}
        hint={t('options.manager.emailHint')}
        value={manager.email ?? ''}
        check={(text) => (isAddress(text) ? null : t('options.people.emailBad'))}
        save={(email) => savePerson({ ...inputOf(manager), email }, manager.id)}
      />
      <WayField person={manager} onChange={change} />
    </>
  )
}
