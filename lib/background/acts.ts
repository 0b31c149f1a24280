/** What the agent does in a page, carried out in the background: the only writer of the database. */
import { AppError } from '../errors'
import { handle } from '../messages'
import { forgetSite } from '../permissions'
import { records } from '../records/open'
import { removePerson, savePerson } from '../records/people'
import { tidy } from '../records/tidy'
import { editWin, removeWin, restoreWin } from '../records/wins'
import { onWake, wakeAt } from '../reminders'
import { markArrived, reopen, retry } from '../sharing/decide'
import { cancelSend, dropMessage, keepWin, sendMessage } from '../sharing/send-message'
import { handleBackup } from './backup-acts'
import { handleCustomerActs } from './customer-acts'
import { handleLearning } from './learning-acts'
import { handleNoteActs } from './note-acts'
import { handleObstacleActs } from './obstacle-acts'
import { drainOutbox, sendTest } from './sending'
import { forgetSentDrafts } from './sent-drafts'
import { showEverywhere } from './showing'
import { handleTeaching } from './teach-acts'
import { handleWelcome } from './welcome-acts'

export function handleActs(): void {
  handleObstacleActs()
  handleCustomerActs()
  handleBackup()
  handleNoteActs()
  handleWelcome()
  handleTeaching()
  handleLearning()
  onWake('tidy', tidyRecords)
  handle('site.forget', ({ origin }) => forgetSite(origin))

  handle('message.send', async (input) => {
    const sent = await sendMessage(records(), input, Date.now())
    // Not awaited: the row is written, the panel must not wait for other messages that are due.
    drainOutbox()
    return sent
  })
  handle('praise.keep', (input) => keepWin(records(), input, Date.now()))
  handle('person.save', async ({ person, id }) => {
    const saved = await savePerson(records(), person, Date.now(), id ?? undefined)
    // Whose praise it is depends on the names.
    showEverywhere()
    return { id: saved }
  })
  handle('person.remove', async ({ id }) => {
    await removePerson(records(), id)
    showEverywhere()
  })
  handle('channel.test', ({ channelId, text }) => sendTest(channelId, text))
  handle('win.edit', async ({ winId, edit }) => must(await editWin(records(), winId, edit, Date.now())))
  handle('win.remove', async ({ winId }) => must(await removeWin(records(), winId, Date.now())))
  handle('win.restore', async ({ winId }) => must(await restoreWin(records(), winId, Date.now())))

  handle('outbox.cancel', async ({ outboxId }) => ({
    cancelled: await cancelSend(records(), outboxId, Date.now()),
  }))
  handle('outbox.retry', async ({ outboxId }) => {
    // A second click finds it on its way already: what was asked for is done.
    await retry(records(), outboxId, Date.now())
    drainOutbox()
  })
  handle('outbox.reopen', async ({ outboxId }) => ({ text: await reopen(records(), outboxId, Date.now()) }))
  handle('outbox.arrived', async ({ outboxId }) => void (await markArrived(records(), outboxId, Date.now())))
  handle('outbox.drop', ({ outboxId }) => dropMessage(records(), outboxId, Date.now()))
  handle('outbox.drain', async () => drainOutbox())
}

const DAY_MS = 24 * 60 * 60_000

/** At every start of the browser, and once a day while it runs on: notes expire, and what was removed goes for good. */
export async function tidyRecords(): Promise<void> {
  await wakeAt('tidy', Date.now() + DAY_MS)
  await tidy(records(), Date.now())
  await forgetSentDrafts(records())
}

function must(done: boolean): void {
  if (!done) throw new AppError('db/failed', { missing: true })
}
