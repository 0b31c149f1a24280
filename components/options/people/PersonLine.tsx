/** One person in a line: who they are, what they decide, and the two things that can be done. */
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { Cross, NotePen } from '@/components/ui/icons'
import { useThemeName } from '@/components/ui/use-theme-name'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps, useOptions } from '../context'
import { inputOf } from './directory'

export function PersonLine(props: {
  person: PersonRow
  people: readonly PersonRow[]
  isOpen: boolean
  onToggle: () => void
}) {
  const { t } = useTranslation()
  const { person, people } = props
  const remove = useRemoval(people)
  const { name, role, department } = person
  return (
    <div className="person-line">
      <div className="person-words">
        <p className="person-name">
          <bdi>{name}</bdi>
          <span className="small soft">
            {[t(`options.people.roles.${role}`), department].filter(Boolean).join(' · ')}
          </span>
        </p>
        {!props.isOpen && <Facts person={person} people={people} />}
      </div>
      <IconButton
        label={t(props.isOpen ? 'options.people.close' : 'options.people.change', { name })}
        aria-expanded={props.isOpen}
        onClick={props.onToggle}
      >
        <NotePen />
      </IconButton>
      {/* The manager has a section of their own, where the name is taken away. */}
      {role !== 'manager' && (
        <IconButton label={t('options.people.remove', { name })} onClick={() => void remove(person)}>
          <Cross />
        </IconButton>
      )}
    </div>
  )
}

function Facts({ person, people }: { person: PersonRow; people: readonly PersonRow[] }) {
  const { t } = useTranslation()
  const nameOf = useThemeName()
  const leader = people.find(({ id }) => id === person.leaderId)
  const decides = person.themes.length
    ? t('people.decides', { themes: person.themes.map(nameOf).join(', ') })
    : t('options.people.decidesAll')
  const facts = [
    person.escalation === 'yes' ? decides : '',
    leader ? t('options.people.ledBy', { name: leader.name }) : '',
    person.email ?? '',
  ].filter(Boolean)
  return facts.length > 0 ? <p className="small soft person-facts">{facts.join(' · ')}</p> : null
}

/** Undone under the same id, and whoever was led is led again. */
function useRemoval(people: readonly PersonRow[]) {
  const { t } = useTranslation()
  const { savePerson, removePerson } = useDeps()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  return async (person: PersonRow) => {
    const led = people.filter(({ leaderId }) => leaderId === person.id)
    if (!(await act('people', () => removePerson(person.id)))) return
    const run = async () => {
      for (const each of [person, ...led]) await savePerson(inputOf(each), each.id)
    }
    offerUndo({ part: 'people', words: t('options.people.removed', { name: person.name }), run })
  }
}
