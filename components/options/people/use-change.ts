/** Saves a change of a person at once and offers the way back. */
import { useTranslation } from 'react-i18next'
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps, useOptions } from '../context'
import type { Part } from '../store'
import { inputOf } from './directory'

/** @param part where it is said that it was saved. */
export function useChange(person: PersonRow, part: Part): (edit: Partial<PersonInput>) => void {
  const { t } = useTranslation()
  const { savePerson } = useDeps()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  return (edit) => {
    const before = inputOf(person)
    void act(part, () => savePerson({ ...before, ...edit }, person.id)).then((isSaved) => {
      if (isSaved) offerUndo({ part, words: t('act.saved'), run: () => savePerson(before, person.id) })
    })
  }
}
