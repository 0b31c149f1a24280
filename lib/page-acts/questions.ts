/** The day's one question for real: which are due, whose turn it is among all pages, and what "yes" does. */
import { backupDue, isOlderThanWeek } from '../backup/due'
import { coverNow } from '../guard/gate'
import { logFailure } from '../log'
import { send } from '../messages'
import { mayAsk, nextPrompt, type Prompt, type Question, withAsked } from '../prompts'
import { canAskToRemember, customerOf } from '../records/customers'
import { records } from '../records/open'
import { listPeople } from '../records/people'
import type { CustomerKey } from '../records/rows'
import { changesOf } from '../records/tables'
import { ticketsOf } from '../records/tickets'
import { askedDays, lastBackupAt, promptsOff, rememberStyles, usedSites } from '../settings'
import { openPage } from '../tabs'

/** Every question with its rule; its words stand in the texts under its kind. */
export const QUESTIONS: readonly (Prompt & { act: (about: CustomerKey | null) => unknown })[] = [
  { kind: 'backup-due', isDue: needsBackup, act: () => openPage('options.html', 'backup') },
  { kind: 'own-name', isDue: needsName, act: () => openPage('options.html', 'me') },
  { kind: 'remember-style', isAboutCustomer: true, isDue: mayRemember, act: rememberStyle },
]

/** The records are read only where the date alone does not answer. */
async function needsBackup(now: number): Promise<boolean> {
  const last = await lastBackupAt.getValue()
  return (
    isOlderThanWeek(last, now) && backupDue({ lastBackupAt: last, changes: await changesOf(records()) }, now)
  )
}

/** Bouquet is in use, but cannot tell whose a compliment is. */
async function needsName(): Promise<boolean> {
  if ((await usedSites.getValue()).length === 0) return false
  const people = await listPeople(records())
  return !people.some(({ role, name }) => role === 'me' && name.trim())
}

/** The agent acts on a second ticket of somebody for whom nothing was chosen yet. */
async function mayRemember(_now: number, about: CustomerKey | null): Promise<boolean> {
  const setting = await rememberStyles.getValue()
  const row = setting === 'ask' ? await customerOf(records(), about) : undefined
  return row !== undefined && canAskToRemember(row, await ticketsOf(records(), row.key), setting)
}

async function rememberStyle(about: CustomerKey | null): Promise<void> {
  const row = await customerOf(records(), about)
  if (!row) return
  const { key, name, email } = row
  await send('customer.set', { customer: { key, name, email }, change: { remember: 'yes' } })
}

/** The question that this page may ask now: whoever comes first takes the day, for every page of ours. */
export async function claimPrompt(
  prompts: readonly Prompt[],
  about: CustomerKey | null,
  now: number,
): Promise<Question | null> {
  // Without waiting for the lock: most tickets come after the day's question.
  if (!mayAsk(await askedDays.getValue(), now) || (await coverNow(now)) !== 'none') return null
  return navigator.locks.request('bouquet-prompt', async () => {
    const asked = await askedDays.getValue()
    if (!mayAsk(asked, now)) return null
    try {
      const question = await nextPrompt(prompts, { off: await promptsOff.getValue(), asked, about, now })
      if (question) await askedDays.setValue(withAsked(asked, question.kind, now))
      return question
    } catch (error) {
      // A question is never worth a failure on screen.
      logFailure('prompt', error)
      return null
    }
  })
}
