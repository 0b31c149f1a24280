/** Which settings a backup holds, each by name with its shape; a test fails where a new one is in neither list. */
import * as v from 'valibot'
import { HINTS } from '../approach/draft/types'
import { AppError } from '../errors'
import { taughtSite } from '../helpdesks/taught-schema'
import { PROMPTS } from '../prompts'
import {
  changedReadings,
  channels,
  draftChecksOff,
  drafts,
  isLearning,
  isNoteHintShown,
  language,
  letterKeys,
  practisedOn,
  promptsOff,
  rememberStyles,
  taughtSites,
  toolDrafts,
  usedSites,
} from '../settings'
import { channelOfKind } from '../sharing/channel-registry'
import type { Settings } from './content'

type Item<T> = { fallback: T; getValue: () => Promise<T>; setValue: (value: T) => Promise<void> }

type Kept = {
  schema: v.GenericSchema<unknown, unknown>
  item: Item<unknown>
  /** Where both are set; without it, what is set here stays. */
  unite?: (here: never, theirs: never) => unknown
}

/** The type parameter holds schema, item and union together. */
function kept<T>(
  item: Item<T>,
  schema: v.GenericSchema<unknown, T>,
  unite?: (here: T, theirs: T) => T,
): Kept {
  return { item: item as Item<unknown>, schema, ...(unite ? { unite } : {}) }
}

const LINE = v.pipe(v.string(), v.maxLength(20_000))
const TEXT = v.pipe(v.string(), v.maxLength(4_000_000))
/** What `Date` can hold: anything else breaks the page that shows it. */
const TIME = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15))
/** Dates and numbers of every page are written in it, also of the one where it could be changed back. */
const LANGUAGE = v.pipe(LINE, v.check(isLanguage))
const ORIGIN = v.pipe(
  LINE,
  v.check((origin) => URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin),
)

const SITE = v.strictObject({ origin: ORIGIN, addedAt: TIME })
const CHANNEL = v.pipe(
  v.strictObject({ id: LINE, kind: v.picklist(['slack']), name: LINE, address: LINE }),
  v.check(({ kind, address }) => channelOfKind(kind)?.check(address) === null),
)
const DRAFT = v.strictObject({
  messageId: LINE,
  text: v.nullable(TEXT),
  whatIDid: TEXT,
  whose: v.picklist(['mine', 'colleague', 'team']),
  name: LINE,
  customerKey: v.exactOptional(v.nullable(LINE)),
  at: TIME,
})

const BEGUN = {
  outboxId: LINE,
  to: v.nullable(v.strictObject({ personId: v.nullable(LINE), name: LINE })),
  text: v.nullable(TEXT),
  customerKey: v.nullable(LINE),
  at: TIME,
}
const TOOL_DRAFT = v.variant('kind', [
  v.strictObject({
    ...BEGUN,
    kind: v.literal('escalation'),
    need: TEXT,
    tried: TEXT,
    promise: TEXT,
    dueAt: v.nullable(TIME),
    isPromised: v.boolean(),
    promiseId: LINE,
  }),
  v.strictObject({
    ...BEGUN,
    kind: v.literal('thanks'),
    winId: LINE,
    quote: v.nullable(TEXT),
    line: TEXT,
  }),
])

/** By the name under `local:`. Channels with their secret addresses, because the file is encrypted. */
export const KEPT: Readonly<Record<string, Kept>> = {
  // Without the browser's permission, which nobody can write into a file: asked again, one click each.
  sites: kept(usedSites, v.array(SITE), (here, theirs) => united(here, theirs, (site) => site.origin)),
  'taught-sites': kept(taughtSites, v.array(taughtSite), (here, theirs) =>
    united(here, theirs, (site) => site.id),
  ),
  channels: kept(channels, v.array(CHANNEL), (here, theirs) => united(here, theirs, (each) => each.id)),
  drafts: kept(drafts, v.record(LINE, DRAFT), (here, theirs) => ({ ...theirs, ...here })),
  'tool-drafts': kept(toolDrafts, v.record(LINE, TOOL_DRAFT), (here, theirs) => ({ ...theirs, ...here })),
  language: kept(language, LANGUAGE),
  'letter-keys': kept(letterKeys, v.boolean()),
  'remember-styles': kept(rememberStyles, v.picklist(['ask', 'always', 'never'])),
  'is-learning': kept(isLearning, v.boolean()),
  'changed-readings': kept(changedReadings, v.array(v.pipe(v.number(), v.integer())), (here, theirs) =>
    united(here, theirs, String),
  ),
  'is-note-hint-shown': kept(isNoteHintShown, v.boolean()),
  'practised-on': kept(practisedOn, v.nullable(TIME)),
  'prompts-off': kept(promptsOff, v.array(v.picklist(PROMPTS)), (here, theirs) =>
    united(here, theirs, (each) => each),
  ),
  'draft-checks-off': kept(draftChecksOff, v.array(v.picklist([...HINTS, 'all'])), (here, theirs) =>
    united(here, theirs, (each) => each),
  ),
}

/** What speaks of this browser or this moment only, by name. A lock that comes back could lock its owner out. */
export const LEFT_OUT: readonly string[] = ['last-backup', 'lock', 'lock-tries', 'asked-days']

function isLanguage(code: string): boolean {
  try {
    return code === 'auto' || Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}

/** Ours first, and each of theirs that is not among them. */
function united<T>(here: readonly T[], theirs: readonly T[], nameOf: (each: T) => string): T[] {
  const known = new Set(here.map(nameOf))
  return [...here, ...theirs.filter((each) => !known.has(nameOf(each)))]
}

export async function readSettings(): Promise<Settings> {
  const values = Object.entries(KEPT).map(async ([name, { item }]) => [name, await item.getValue()] as const)
  return Object.fromEntries(await Promise.all(values))
}

/** Throws `backup/invalid` for a setting that is none, or that has another shape. */
export function checkedSettings(settings: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const entry = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined
      const checked = entry && v.safeParse(entry.schema, value)
      if (!checked?.success) throw new AppError('backup/invalid', { setting: true })
      return [name, checked.output]
    }),
  )
}

/** `merge`: what is set here stays, lists become one. `replace`: as in the backup, and the default where it has none. */
export async function writeSettings(theirs: Settings, mode: 'merge' | 'replace'): Promise<void> {
  for (const [name, { item, unite }] of Object.entries(KEPT)) {
    const value = Object.hasOwn(theirs, name) ? theirs[name] : item.fallback
    if (mode === 'replace') await item.setValue(value)
    else if (Object.hasOwn(theirs, name)) await mergeSetting(item, value, unite)
  }
}

async function mergeSetting(item: Item<unknown>, theirs: unknown, unite: Kept['unite']): Promise<void> {
  const here = await item.getValue()
  const isUnset = JSON.stringify(here) === JSON.stringify(item.fallback)
  if (isUnset) await item.setValue(theirs)
  else if (unite) await item.setValue(unite(here as never, theirs as never))
}
