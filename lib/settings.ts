/** Settings: one storage item per key, defined once with its default; nobody else names a key. */
import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { HintKind } from './approach/draft/types'
import type { TaughtSite } from './helpdesks/taught-site'
import type { PromptKind } from './prompts'
import type { RememberStyles } from './records/customers'
import type { CustomerIdentity, CustomerKey, Whose } from './records/rows'
import type { ToolDraft } from './sharing/tool-drafts'

/** A help desk origin on which the agent said "use on this site"; the browser's permission may still be missing. */
export type UsedSite = { origin: string; addedAt: number }

/** The address is a secret of the agent's: it never enters a row, a log or an error. */
export type Channel = { id: string; kind: 'slack'; name: string; address: string }

/** What the agent started and has not yet sent, kept or dropped; by ticket key. */
export type Draft = {
  /** The praised message: an old text must not meet a newer compliment of the same ticket. */
  messageId: string
  text: string | null
  whatIDid: string
  whose: Whose
  name: string
  /** So that "erase" finds it; missing where the customer is unknown, and in old drafts. */
  customerKey?: CustomerKey | null
  at: number
}

export const usedSites = storage.defineItem<UsedSite[]>('local:sites', { fallback: [], version: 1 })
/**
 * Pages that the agent taught. Beside the sites, not in the database: like them it says what may be read and how, holds
 * nothing of a ticket, and is asked for by every page of a site, also by one that wakes the worker.
 */
export const taughtSites = storage.defineItem<TaughtSite[]>('local:taught-sites', {
  fallback: [],
  version: 1,
})
export const channels = storage.defineItem<Channel[]>('local:channels', { fallback: [], version: 1 })
export const drafts = storage.defineItem<Record<string, Draft>>('local:drafts', { fallback: {}, version: 1 })
/** Single letters act in the panel and on the cover; off for people who speak to their computer (WCAG 2.1.4). */
export const letterKeys = storage.defineItem<boolean>('local:letter-keys', { fallback: true, version: 1 })
/** `auto`: as the browser; else BCP 47. */
export const language = storage.defineItem<string>('local:language', { fallback: 'auto', version: 1 })

/** A passphrase keeps other people at this profile out of our pages; it does not encrypt the records. */
export type Lock = {
  /** What only the passphrase opens (see `guard/passphrase`). */
  token: string
  /** Minutes without anything done; null: only when the browser starts, and by hand. */
  idleMinutes: number | null
}

export const lock = storage.defineItem<Lock | null>('local:lock', { fallback: null, version: 1 })
/** Wrong passphrases in a row; over restarts, or a restart would end the wait. */
export const lockTries = storage.defineItem<{ count: number; lastAt: number }>('local:lock-tries', {
  fallback: { count: 0, lastAt: 0 },
  version: 1,
})
/** Null: locked, where there is a lock. In memory only, so that each start of the browser begins locked. */
export const lockOpen = storage.defineItem<{ lastActiveAt: number } | null>('session:lock-open', {
  fallback: null,
})

/** Checks of a reply that the agent switched off, by kind; `all` for the whole check. */
export const draftChecksOff = storage.defineItem<(HintKind | 'all')[]>('local:draft-checks-off', {
  fallback: [],
  version: 1,
})

/** Days of which the one question is used up (see `prompts`). */
export const askedDays = storage.defineItem<string[]>('local:asked-days', { fallback: [], version: 1 })
/** Questions that the agent does not want to be asked any more. */
export const promptsOff = storage.defineItem<PromptKind[]>('local:prompts-off', { fallback: [], version: 1 })

/** "Remember how a customer writes", where nothing was chosen for the customer. */
export const rememberStyles = storage.defineItem<RememberStyles>('local:remember-styles', {
  fallback: 'ask',
  version: 1,
})

/** Whether the agent's corrections change how other messages are read. */
export const isLearning = storage.defineItem<boolean>('local:is-learning', { fallback: true, version: 1 })
/** One number of a few thousand for each message whose reading they changed; none leads back to its message. */
export const changedReadings = storage.defineItem<number[]>('local:changed-readings', {
  fallback: [],
  version: 1,
})

/** Of whom the panel asked to find everything; in memory, because a name in an address stays in the history. */
export const askedCustomer = storage.defineItem<CustomerIdentity | null>('session:asked-customer', {
  fallback: null,
})

/** When the last backup file was written, in milliseconds; of this browser, so that no backup holds it. */
export const lastBackupAt = storage.defineItem<number | null>('local:last-backup', {
  fallback: null,
  version: 1,
})

/** The day of practice that the agent asked to be noted, in milliseconds. */
export const practisedOn = storage.defineItem<number | null>('local:practised-on', {
  fallback: null,
  version: 1,
})

/** "Facts, not opinions" beside a new note. */
export const isNoteHintShown = storage.defineItem<boolean>('local:is-note-hint-shown', {
  fallback: true,
  version: 1,
})

/** The agent hid everything personal (screen share); over every page, until shown again or the browser ends. */
export const isHidden = storage.defineItem<boolean>('session:is-hidden', { fallback: false })

/** Text that the agent marked or pasted, by window; in memory only. `isWaiting`: its panel was not open yet. */
export const readTexts = storage.defineItem<Record<number, { text: string; isWaiting: boolean }>>(
  'session:read-texts',
  { fallback: {} },
)

/** Begun messages to people, by their kind and the ticket's key. */
export const toolDrafts = storage.defineItem<Record<string, ToolDraft>>('local:tool-drafts', {
  fallback: {},
  version: 1,
})

/** Two panels, or a panel and the background, may write at once: each waits for the other's whole change. */
export async function changeDrafts(
  next: (drafts: Record<string, Draft>) => Record<string, Draft>,
): Promise<void> {
  await navigator.locks.request('bouquet-drafts', async () => drafts.setValue(next(await drafts.getValue())))
}

export async function changeToolDrafts(
  next: (drafts: Record<string, ToolDraft>) => Record<string, ToolDraft>,
): Promise<void> {
  await navigator.locks.request(TOOL_DRAFTS, async () => {
    const before = await toolDrafts.getValue()
    const after = next(before)
    // Tidying finds none on most days: where nothing was begun, nothing is written either.
    if (Object.keys(before).length + Object.keys(after).length > 0) await toolDrafts.setValue(after)
  })
}

/** After whatever is still being written. */
export function toolDraft(key: string): Promise<ToolDraft | null> {
  return navigator.locks.request(TOOL_DRAFTS, async () => (await toolDrafts.getValue())[key] ?? null)
}

/** Whatever was begun and may name a customer, for `findSubject`. */
export async function everyDraft(): Promise<Record<string, Draft | ToolDraft>> {
  return { ...(await drafts.getValue()), ...(await toolDrafts.getValue()) }
}

const TOOL_DRAFTS = 'bouquet-tool-drafts'

/**
 * Settings hold a secret address and what the agent typed: scripts in pages, which a hostile page may take over, get
 * neither. At every start, because the browser does not keep it. Firefox (seen in 153) cannot do this.
 */
export async function closeSettingsToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** BCP 47. There may be no texts in it: whoever needs them falls back to English. */
export async function chosenLanguage(): Promise<string> {
  const chosen = await language.getValue()
  return chosen === 'auto' ? navigator.language : chosen
}

/** As the manifest says, for diagnostics. */
export const productVersion = (): string => browser.runtime.getManifest().version
