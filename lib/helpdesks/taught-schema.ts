/** The shape of a taught site that comes from a page's script or from a backup: neither is believed. */
import * as v from 'valibot'
import { ID } from './taught-address'
import { TAUGHT, type TaughtSite } from './taught-site'

const NAME = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
/** Longer is no selector of ours. */
const SELECTOR = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))
const ORIGIN = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((origin) => URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin),
)

const MARK = v.strictObject({
  role: v.picklist(['customer', 'agent', 'note', 'system']),
  by: v.picklist(['selector', 'domain', 'name']),
  value: SELECTOR,
})

const ENTRIES = {
  blocks: v.exactOptional(v.literal('generic')),
  origin: ORIGIN,
  address: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.check((address) => address.startsWith('/') && address.includes(ID)),
  ),
  pane: v.nullable(v.pipe(SELECTOR, v.includes(ID))),
  subject: SELECTOR,
  item: SELECTOR,
  follower: v.exactOptional(SELECTOR),
  body: v.nullable(SELECTOR),
  author: v.nullable(SELECTOR),
  time: v.nullable(v.pipe(SELECTOR, v.includes('@'))),
  marks: v.pipe(v.array(MARK), v.maxLength(50), v.readonly()),
  otherwise: v.nullable(v.picklist(['customer', 'agent'])),
  usualNames: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(50), v.readonly()),
}

/** Without what the agent gives it: as it comes from the page. */
export const taughtRules = v.strictObject(ENTRIES)

export const taughtSite: v.GenericSchema<unknown, TaughtSite> = v.strictObject({
  id: v.pipe(v.string(), v.startsWith(TAUGHT), v.regex(/^[a-z0-9-]{8,120}$/)),
  name: NAME,
  seen: v.pipe(v.string(), v.isoDate()),
  ...ENTRIES,
})
