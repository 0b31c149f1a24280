/** The directory: who else is there, how they are reached, and what can be escalated to them. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './people/people.css'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { usePeople } from '@/lib/records/live'
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'
import { directoryOf } from './people/directory'
import { PersonEditor } from './people/PersonEditor'
import { PersonLine } from './people/PersonLine'

export function PeoplePart() {
  const { t } = useTranslation()
  const people = usePeople()
  return (
    <Part id="people" title={t('options.people.title')} text={t('options.people.text')}>
      {people && <Directory people={people} />}
    </Part>
  )
}

function Directory({ people }: { people: readonly PersonRow[] }) {
  const { t, i18n } = useTranslation()
  const [opened, setOpened] = useState<string | null>(null)
  const listed = directoryOf(people, i18n.language)
  return (
    <>
      {listed.length === 0 && <p>{t('options.people.empty')}</p>}
      {listed.length > 0 && (
        <ul className="people">
          {listed.map((person) => (
            <li key={person.id} className="person">
              <PersonLine
                person={person}
                people={people}
                isOpen={opened === person.id}
                onToggle={() => setOpened(opened === person.id ? null : person.id)}
              />
              {opened === person.id && <PersonEditor person={person} people={people} />}
            </li>
          ))}
        </ul>
      )}
      <AddPerson />
      {!listed.some(({ id }) => id === opened) && <Outcome part="people" />}
    </>
  )
}

/** By name alone: the rest can follow, and most colleagues need no more. */
function AddPerson() {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const act = useOptions((state) => state.act)
  const [name, setName] = useState('')
  const add = () => {
    const person: PersonInput = {
      role: 'colleague',
      name: name.trim(),
      aliases: [],
      email: null,
      channelId: null,
    }
    if (person.name) void act('people', () => savePerson(person)).then((isSaved) => isSaved && setName(''))
  }
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field
        label={t('options.people.add')}
        control={{
          value: name,
          maxLength: 80,
          autoComplete: 'off',
          onChange: (event) => setName(event.target.value),
        }}
      />
      <Button type="submit" disabled={!name.trim()}>
        {t('act.add')}
      </Button>
    </form>
  )
}
