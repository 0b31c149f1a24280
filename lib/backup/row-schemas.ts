/** The shape of every row that a backup may bring in: it may come from a stranger. Unknown keys are refused. */
import * as v from 'valibot'
import type { CustomerRow, NoteRow, ObstacleRow, PromiseRow } from '../records/customer-rows'
import type { CorrectionRow, OutboxRow, PersonRow, TicketRow, Way, WinRow } from '../records/rows'
import type { TableName, Tables } from '../records/tables'

/** One for each key of the row, so that a new key cannot be forgotten here. */
type Entries<Row> = { [K in keyof Required<Row>]: v.GenericSchema<unknown, Row[K]> }

const row = <Row>(entries: Entries<Row>): v.GenericSchema<unknown, Row> =>
  v.strictObject(entries) as unknown as v.GenericSchema<unknown, Row>

const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const LINE = v.pipe(v.string(), v.maxLength(20_000))
/** Characters; a note may be a megabyte. */
const TEXT = v.pipe(v.string(), v.maxLength(4_000_000))
/** What `Date` can hold. */
const TIME = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15))
const COUNT = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9))
const SHARE = v.pipe(v.number(), v.finite())
/** Empty for text that was pasted. Nothing but web addresses may ever be opened. */
const URL_OF_TICKET = v.pipe(
  LINE,
  v.check((url) => url === '' || (/^https?:\/\//.test(url) && URL.canParse(url))),
)
const WORDS = v.pipe(v.array(LINE), v.maxLength(1_000))
const STYLE = v.picklist(['analytical', 'personal', 'functional', 'intuitive'])
const YES_NO = v.picklist(['yes', 'no'])
/** A record, so that a new way cannot be forgotten: a backup that holds it would never open again. */
const WAYS: Record<Way, true> = {
  channel: true,
  mailto: true,
  gmail: true,
  outlook: true,
  'outlook-com': true,
  copy: true,
}
const WAY = v.picklist(Object.keys(WAYS) as Way[])
const KEY = v.nullable(LINE)

const TICKET = v.nullable(v.strictObject({ helpdesk: LINE, id: LINE, url: URL_OF_TICKET, subject: LINE }))
const KEPT = { createdAt: TIME, updatedAt: TIME }
const REMOVABLE = { ...KEPT, deletedAt: v.nullable(TIME) }

const WIN = row<WinRow>({
  id: ID,
  kind: v.picklist(['praise', 'win', 'thanks-given', 'thanks-received']),
  whose: v.picklist(['mine', 'colleague', 'team']),
  praisedName: LINE,
  quote: TEXT,
  whatIDid: TEXT,
  customerName: LINE,
  ticketKey: KEY,
  ticket: TICKET,
  customerKey: KEY,
  lang: LINE,
  styleType: v.nullable(STYLE),
  at: TIME,
  outboxId: v.nullable(ID),
  ...REMOVABLE,
})

const OUTBOX = row<OutboxRow>({
  id: ID,
  kind: v.picklist(['praise', 'thanks', 'escalation']),
  winId: v.nullable(ID),
  ticketKey: KEY,
  to: v.strictObject({ personId: v.nullable(ID), name: LINE }),
  way: WAY,
  channelId: LINE,
  subject: LINE,
  state: v.picklist(['queued', 'sending', 'sent', 'failed', 'unconfirmed', 'handed-over']),
  text: TEXT,
  sentText: v.nullable(TEXT),
  attempt: COUNT,
  tries: COUNT,
  notBefore: TIME,
  claimedBy: v.nullable(ID),
  startedAt: v.nullable(TIME),
  settledAt: v.nullable(TIME),
  confirmedBy: v.nullable(v.picklist(['answer', 'person'])),
  problem: v.nullable(
    v.strictObject({
      code: v.picklist([
        'send/rejected',
        'send/rate-limited',
        'send/unconfirmed',
        'send/no-channel',
        'send/bad-address',
        'perm/denied',
      ]),
      status: v.nullable(COUNT),
    }),
  ),
  ...KEPT,
})

const TICKETS = row<TicketRow>({
  id: ID,
  key: LINE,
  helpdesk: LINE,
  ticketId: LINE,
  url: URL_OF_TICKET,
  subject: LINE,
  customerKey: KEY,
  ...KEPT,
})

const PERSON = row<PersonRow>({
  id: ID,
  role: v.picklist(['me', 'manager', 'leader', 'colleague']),
  name: LINE,
  aliases: WORDS,
  email: v.nullable(LINE),
  way: v.nullable(WAY),
  channelId: v.nullable(LINE),
  leaderId: v.nullable(ID),
  department: LINE,
  themes: WORDS,
  escalation: YES_NO,
  ...KEPT,
})

const CORRECTION = row<CorrectionRow>({
  id: ID,
  ticketKey: LINE,
  messageId: LINE,
  lang: LINE,
  shown: v.picklist(['analytical', 'personal', 'functional', 'intuitive', 'unclear']),
  chosen: STYLE,
  probabilities: v.strictObject({ analytical: SHARE, personal: SHARE, functional: SHARE, intuitive: SHARE }),
  unclear: v.nullable(SHARE),
  measures: v.nullable(v.pipe(v.array(SHARE), v.maxLength(100))),
  customerRef: v.exactOptional(v.nullable(LINE)),
  at: TIME,
})

const NOTE = row<NoteRow>({
  id: ID,
  about: v.picklist(['ticket', 'customer', 'free']),
  ticketKey: KEY,
  ticket: TICKET,
  customerKey: KEY,
  customerName: LINE,
  text: TEXT,
  tags: v.pipe(v.array(LINE), v.maxLength(100_000)),
  pinnedAt: v.nullable(TIME),
  expiresAt: v.nullable(TIME),
  rev: COUNT,
  ...REMOVABLE,
})

const CUSTOMER = row<CustomerRow>({
  id: ID,
  key: LINE,
  name: LINE,
  email: v.nullable(LINE),
  remember: v.picklist(['yes', 'no', 'unset']),
  analyse: YES_NO,
  styles: v.pipe(v.array(v.strictObject({ ref: LINE, type: STYLE, at: TIME })), v.maxLength(1_000)),
  ...KEPT,
})

const PROMISE = row<PromiseRow>({
  id: ID,
  text: TEXT,
  dueAt: v.nullable(TIME),
  doneAt: v.nullable(TIME),
  ticketKey: KEY,
  ticket: TICKET,
  customerKey: KEY,
  customerName: LINE,
  ...REMOVABLE,
})

const OBSTACLE = row<ObstacleRow>({
  id: ID,
  cause: v.picklist(['tool', 'policy', 'waiting', 'knowledge', 'access', 'handover', 'product', 'other']),
  minutes: v.nullable(COUNT),
  text: TEXT,
  ticketKey: KEY,
  ticket: TICKET,
  customerKey: KEY,
  at: TIME,
  ...REMOVABLE,
})

export const rowSchemas: { [N in TableName]: v.GenericSchema<unknown, Tables[N][number]> } = {
  wins: WIN,
  outbox: OUTBOX,
  tickets: TICKETS,
  people: PERSON,
  corrections: CORRECTION,
  notes: NOTE,
  customers: CUSTOMER,
  promises: PROMISE,
  obstacles: OBSTACLE,
}
