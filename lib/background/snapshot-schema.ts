/** The shape of what a content script may report: it runs in a hostile page's process, so nothing is believed. */
import * as v from 'valibot'
import type { ErrorCode } from '../errors'
import type { PageReport } from '../panel-view'

/** Characters. The reader cuts far below; more than this is no reading of ours. */
const TEXT = v.pipe(v.string(), v.maxLength(6_000_000))
const LINE = v.pipe(v.string(), v.maxLength(20_000))
const PERSON = v.object({ name: v.nullable(LINE), email: v.nullable(LINE) })

const MESSAGE = v.object({
  id: LINE,
  role: v.picklist(['customer', 'agent', 'note', 'system']),
  author: PERSON,
  sentAt: v.nullable(LINE),
  text: TEXT,
})

const SNAPSHOT = v.object({
  helpdesk: LINE,
  layout: LINE,
  source: v.picklist(['dom', 'api', 'selection']),
  complete: v.boolean(),
  ticket: v.object({
    id: LINE,
    subject: LINE,
    url: LINE,
    status: v.nullable(LINE),
    tags: v.array(LINE),
    requester: PERSON,
    satisfaction: v.nullable(v.object({ score: v.number(), scale: v.number(), comment: v.nullable(LINE) })),
    messages: v.pipe(v.array(MESSAGE), v.maxLength(20_000)),
  }),
})

const DETAILS = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))

export const pageReport: v.GenericSchema<unknown, PageReport> = v.variant('kind', [
  v.object({ kind: v.literal('ticket'), snapshot: SNAPSHOT }),
  v.object({ kind: v.literal('not-a-ticket'), helpdesk: v.nullable(LINE) }),
  v.object({
    kind: v.literal('changed'),
    failure: v.object({ helpdesk: LINE, layout: LINE, field: LINE, selector: LINE }),
  }),
  v.object({
    kind: v.literal('failed'),
    error: v.object({ code: v.custom<ErrorCode>((code) => typeof code === 'string'), details: DETAILS }),
  }),
])
