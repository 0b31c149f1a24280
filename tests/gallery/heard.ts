/** A page as a screen reader reads it, one line each: role, name and state, in order. */
import type { Page } from 'puppeteer-core'

type Value = { value?: unknown }
type Node = {
  nodeId: string
  ignored: boolean
  role?: Value
  name?: Value
  value?: Value
  properties?: { name: string; value: Value }[]
  childIds?: string[]
}

/** Only carry others: what they hold says all. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea'])
const STATES = new Set([
  'expanded',
  'checked',
  'pressed',
  'disabled',
  'level',
  'invalid',
  'live',
  'modal',
  'selected',
])
/** Their name is their content, which follows anyway. */
const NAMED_BY_CONTENT = new Set(['StaticText', 'LabelText', 'paragraph', 'listitem', 'term', 'definition'])

export async function heard(page: Page): Promise<string> {
  const session = await page.createCDPSession()
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (node: Node | undefined, depth: number) => {
    if (!node) return
    const role = String(node.role?.value ?? '')
    const line = node.ignored || SILENT.has(role) ? '' : lineOf(node, role)
    if (line) lines.push(`${'  '.repeat(depth)}${line}`)
    if (role === 'StaticText') return
    for (const child of node.childIds ?? []) walk(byId.get(child), line ? depth + 1 : depth)
  }
  walk(nodes[0], 0)
  return `${lines.join('\n')}\n`
}

function lineOf(node: Node, role: string): string {
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (role === 'StaticText') return name && `“${name}”`
  const states = (node.properties ?? [])
    .filter((each) => STATES.has(each.name) && each.value.value !== undefined && each.value.value !== 'false')
    .map((each) => `${each.name}=${String(each.value.value)}`)
  const said = NAMED_BY_CONTENT.has(role) || !name ? [] : [`“${name}”`]
  return [role, ...said, ...states].join(' ')
}
