/** Everything about one person; each field is saved when it is left, and each change can be undone. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/components/ui/Field'
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps } from '../context'
import { namesIn } from '../names'
import { Outcome } from '../Part'
import { SavedField } from '../SavedField'
import { inputOf, isAddress } from './directory'
import { Escalation } from './Escalation'
import { useChange } from './use-change'
import { WayField } from './WayField'

const ROLES = ['colleague', 'leader'] as const

export function PersonEditor({ person, people }: { person: PersonRow; people: readonly PersonRow[] }) {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const change = useChange(person, 'people')
  const save = (edit: Partial<PersonInput>) => savePerson({ ...inputOf(person), ...edit }, person.id)
  const leaders = people.filter(
    ({ id, role }) => id !== person.id && (role === 'leader' || role === 'manager'),
  )
  const isManager = person.role === 'manager'
  return (
    <div className="person-editor">
      {!isManager && (
        <SavedField
          part="people"
          label={t('options.people.name')}
          value={person.name}
          check={(text) => (text.trim() ? null : t('options.people.nameMissing'))}
          save={(name) => save({ name })}
        />
      )}
      {!isManager && (
        <SelectField
          label={t('options.people.role')}
          choices={ROLES.map((role) => [role, t(`options.people.roles.${role}`)] as const)}
          control={{
            value: person.role,
            onChange: (event) => change({ role: event.target.value === 'leader' ? 'leader' : 'colleague' }),
          }}
        />
      )}
      <SavedField
        part="people"
        label={t('options.people.department')}
        placeholder={t('options.people.departmentPlaceholder')}
        value={person.department}
        save={(department) => save({ department })}
      />
      <SavedField
        part="people"
        label={t('options.people.email')}
        value={person.email ?? ''}
        check={(text) => (isAddress(text) ? null : t('options.people.emailBad'))}
        save={(email) => save({ email })}
      />
      <WayField person={person} onChange={change} />
      {person.role === 'colleague' && (
        <SelectField
          label={t('options.people.leader')}
          choices={[['', t('options.people.nobody')], ...leaders.map(({ id, name }) => [id, name] as const)]}
          control={{
            value: person.leaderId ?? '',
            onChange: (event) => change({ leaderId: event.target.value || null }),
          }}
        />
      )}
      <div className="person-wide">
        <SavedField
          part="people"
          label={t('options.people.aliases')}
          hint={t('options.people.aliasesHint')}
          value={person.aliases.join(', ')}
          save={(text) => save({ aliases: namesIn(text) })}
        />
      </div>
      <Escalation person={person} save={save} onChange={change} />
      <Outcome part="people" />
    </div>
  )
}
