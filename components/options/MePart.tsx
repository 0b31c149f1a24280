/** The names by which customers and help desks know the agent, and the colleagues. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Cross } from '@/components/ui/icons'
import { usePeople } from '@/lib/records/live'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps, useOptions } from './context'
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
          <Colleagues people={people.filter((person) => person.role === 'colleague')} />
        </>
      )}
    </Part>
  )
}

function Colleagues({ people }: { people: readonly PersonRow[] }) {
  const { t } = useTranslation()
  const { savePerson, removePerson } = useDeps()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  const remove = async (person: PersonRow) => {
    if (!(await act('colleagues', () => removePerson(person.id)))) return
    const words = t('options.me.removedColleague', { name: person.name })
    offerUndo({ part: 'colleagues', words, run: () => savePerson(person, person.id) })
  }
  return (
    <div className="colleagues">
      <h3 className="part-sub">{t('options.me.colleagues')}</h3>
      <p className="field-hint">{t('options.me.colleaguesHint')}</p>
      {people.length > 0 && (
        <ul className="tags">
          {people.map((person) => (
            <li key={person.id} className="tag">
              <bdi className="cut">{person.name}</bdi>
              <IconButton
                label={t('options.me.removeColleague', { name: person.name })}
                onClick={() => void remove(person)}
              >
                <Cross />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddColleague />
      <Outcome part="colleagues" />
    </div>
  )
}

function AddColleague() {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const act = useOptions((state) => state.act)
  const [name, setName] = useState('')
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault()
        const person = {
          role: 'colleague' as const,
          name: name.trim(),
          aliases: [],
          email: null,
          channelId: null,
        }
        if (person.name)
          void act('colleagues', () => savePerson(person)).then((isSaved) => isSaved && setName(''))
      }}
    >
      <Field
        label={t('options.me.addColleague')}
        control={{ value: name, maxLength: 80, onChange: (event) => setName(event.target.value) }}
      />
      <Button type="submit" disabled={!name.trim()}>
        {t('act.add')}
      </Button>
    </form>
  )
}
