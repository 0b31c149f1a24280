/** Ways to change a ticket, or what others wrote, which a customer's own view of it has not. */
import { attributeOf, queryAll } from '../native'
import type { Person } from '../types'
import type { Survey } from './spot'

const TOOL = /assign|handler|owner|status|priority|queue/i

/** Fields that change whose a ticket is and how it stands, shown or not; or ways to change what several people wrote. */
export function hasTools(
  { spots: [page] }: Survey,
  blocks: readonly { el: Element; author: Person }[],
): boolean {
  const fields = page ? queryAll(page.el, 'select[name], input[name], select[id]') : []
  const namesOf = (el: Element) => `${attributeOf(el, 'name') ?? ''} ${attributeOf(el, 'id') ?? ''}`
  if (fields.some((field) => TOOL.test(namesOf(field)))) return true
  const editable = blocks.filter(({ el }) => queryAll(el, 'a[href*="edit"]').length > 0)
  return new Set(editable.map(({ author: { name, email } }) => email ?? name)).size > 1
}
