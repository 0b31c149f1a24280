/** Begun messages to people, in the settings; new names, by the background. */
import type { PeopleDeps } from '@/components/panel/people/deps'
import { send } from '../messages'
import { changeToolDrafts, toolDraft } from '../settings'

export const peopleActs: PeopleDeps = {
  loadToolDraft: toolDraft,
  saveToolDraft: (key, draft) =>
    changeToolDrafts(({ [key]: _, ...others }) => (draft ? { ...others, [key]: draft } : others)),
  addPerson: (person) => send('person.save', { person, id: null }),
}
