/** What a page's layouts found, as lines. No text of the page stands in them. */
import type { FieldFound, LayoutFound } from './examine'

export function layoutLines({ seen, roots, fields, roles }: LayoutFound): string[] {
  const width = Math.max(0, ...fields.map(({ field }) => field.length))
  return [
    `layout ${seen}: root matches ${roots.matches}, on screen ${roots.shown}`,
    ...fields.map((found) => fieldLine(found, fields, width)),
    ...(fields.length > 0 ? [`  ${'  roles'.padEnd(width + 4)}${rolesLine(roles)}`] : []),
  ]
}

function fieldLine(found: FieldFound, all: readonly FieldFound[], width: number): string {
  const { field, lookup, of, error } = found
  const isMissing =
    found.isRequired && of > 0 && all.every((other) => other.field !== field || other.found === 0)
  const count = of === 1 ? (found.found === 1 ? 'found' : '–') : `${found.found} of ${of}`
  const name = `${isMissing || error ? '✗' : ' '} ${field}`
  const end = error ? ` throws ${error}` : isMissing ? ' MISSING' : ''
  return `  ${name.padEnd(width + 4)}${count.padEnd(9)} ${lookup}${end}`
}

function rolesLine(roles: LayoutFound['roles']): string {
  const parts = Object.entries(roles).map(([role, count]) => `${role} ${count}`)
  return parts.length > 0 ? parts.join(', ') : 'no messages'
}
