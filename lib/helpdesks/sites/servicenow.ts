/**
 * ServiceNow, by public sources of 2025 and 2026: the classic form, opened by itself or in the frame of its shell, by
 * saved pages; workspaces by an extension for them, where nobody public knows the markup of a message, so that there
 * messages come from the API alone. Instances have names of their own.
 */
import { recordOf, servicenowApi } from '../apis/servicenow'
import { all, attr, fieldOf, first, has, is, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

/** The shell of Next Experience and of all workspaces; the number is the platform's, not the instance's. */
const SHELL = 'macroponent-f51912f4c700201072b211d4d8c26010'
const FORM = 'body:has(#sn_form_inline_stream_entries)'
const STREAM = 'now-activity-stream-connected'

export default {
  id: 'servicenow',
  name: 'ServiceNow',
  matches: ['https://*.service-now.com/*', 'https://*.servicenowservices.com/*'],
  elsewhere: (document) =>
    (has(document, '#sys_uniqueValue') && has(document, '#sys_target')) ||
    (has(document, SHELL) && has(document, '[component-id]')) ||
    (has(document, 'iframe#gsft_main') && has(document, 'iframe#gsft_main >>> #sys_target')),
  // The shell of old keeps one address while its frame goes from form to form.
  ticketId: (url, document?: Document) =>
    attr(document ? first(document, 'iframe#gsft_main >>> #sys_uniqueValue') : null, 'value') ??
    recordOf(url)?.id ??
    null,
  layouts: [
    {
      seen: '2026-10',
      // Five pages may be mounted, hidden but for one.
      root: `${SHELL} >>>> now-resizable-panes:has(${STREAM})`,
      subject: (root) => workspaceField(root, 'short_description'),
      requester: (root) =>
        toPerson(REQUESTERS.map((name) => workspaceField(root, name)).find(Boolean) ?? null),
      message: {
        list: STREAM,
        item: (_list, page) =>
          descriptionIn(page, 'now-record-form-section-column-layout >>> [name="description"] >>>> textarea'),
        id: () => 'description',
        body: (item) => item,
        author: (_item, page) => page.requester,
        role: () => 'customer',
      },
      more: STREAM,
    },
    {
      seen: '2026-03',
      root: [FORM, `iframe#gsft_main >>> ${FORM}`, `${SHELL} >>> iframe#gsft_main >>> ${FORM}`],
      id: '#sys_uniqueValue@value',
      subject: (root) => fieldOf(formField(root, 'short_description')),
      requester: (root) => {
        const field = REQUESTERS.map((name) => formField(root, name, 'sys_display.')).find(Boolean)
        // Only an incident must have its caller; a task may name nobody.
        return field || tableOf(root) !== 'incident' ? toPerson(fieldOf(field ?? null)) : null
      },
      status: (root) => lineOf(first(root, `[id="${tableOf(root)}.state"] option:checked`)),
      message: {
        list: '#sn_form_inline_stream_entries',
        item: (list, page) => [
          ...descriptionIn(page, `[id="${tableOf(page.root)}.description"]`),
          ...all(list, 'li.h-card_comments').reverse(),
        ],
        id: (item) => (is(item, 'textarea') ? 'description' : null),
        author: (item, page) =>
          is(item, 'textarea') ? page.requester : lineOf(first(item, '.sn-card-component-createdby')),
        body: (item) => (is(item, 'textarea') ? item : first(item, BODY)),
        role: roleOf,
      },
      composer: {
        editor: '#activity-stream-comments-textarea, #activity-stream-textarea',
        note: '#activity-stream-textarea[data-stream-text-input="work_notes"]',
      },
    },
  ],
  api: servicenowApi,
} satisfies HelpDesk

const BODY = '.sn-card-component_summary .sn-widget-textblock-body'
/** Which field names the person who asks, by table; the first that a form has. */
const REQUESTERS = ['caller_id', 'contact', 'requested_for', 'requested_by', 'opened_for', 'opened_by']

const tableOf = (root: Element) => attr(first(root, '#sys_target'), 'value') ?? ''

const formField = (root: Element, name: string, prefix = '') =>
  first(root, `[id="${prefix}${tableOf(root)}.${name}"]`)

const workspaceField = (root: Element, name: string) =>
  fieldOf(first(root, `now-record-form-section-column-layout >>> [name="${name}"] >>>> input`))

/** What the customer wrote first stands in a field of the form, not in its stream. */
function descriptionIn({ root, isVisible }: PageContext, selector: string): Element[] {
  const field = first(root, selector)
  return field && isVisible(field) && fieldOf(field) ? [field] : []
}

/**
 * An entry says in words alone whether it is a comment or a work note; the form's own labels say the words, or the
 * colour that comes with work notes. Changes of fields, attachments and mail notices have no text of this kind.
 */
function roleOf(item: Element, { root, requester }: PageContext): MessageRole | null {
  if (is(item, 'textarea')) return 'customer'
  if (!has(item, BODY)) return null
  const said = lineOf(first(item, '.sn-card-component-time > span')) ?? ''
  const isLabelled = (field: string) => {
    const editor = first(root, `textarea[data-stream-text-input="${field}"]`)
    return said !== '' && (attr(editor, 'placeholder') ?? '').startsWith(said)
  }
  const isColoured = (attr(first(item, '.sn-card-component_accent-bar'), 'style') ?? '').includes(
    'background',
  )
  if (isLabelled('work_notes') || (isColoured && !isLabelled('comments'))) return 'note'
  const caller = attr(first(root, `[id="${tableOf(root)}.caller_id"]`), 'value')
  const author = attr(first(item, '[user-avatar-id]'), 'user-avatar-id')
  if (caller && author) return caller === author ? 'customer' : 'agent'
  return lineOf(first(item, '.sn-card-component-createdby')) === requester.name ? 'customer' : 'agent'
}

const toPerson = (name: string | null): Person => ({ name: name || null, email: null })
