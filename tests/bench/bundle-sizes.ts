/** What each part of the extension weighs, gzipped, as far as it is loaded before the part can be used. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import type { Builds } from './builds'
import { peerOf, type Row, rowOf } from './rows'

const CONTENT_LIMIT_KB = 40
const PANEL_LIMIT_KB = 160

export function benchBundleSizes({ ours, empty }: Builds): Row[] {
  const panel = pageFiles(ours, 'sidepanel.html')
  const wins = pageFiles(ours, 'wins.html')
  const emptyPanel = pageFiles(empty, 'sidepanel.html')
  const beside = (files: string[]) => [peerOf('empty panel', [weigh(empty, files)])]
  const row = (name: string, files: string[], more: { limit?: number; peers?: Row['peers'] } = {}) =>
    rowOf({ name, unit: 'kB', samples: [weigh(ours, files)], ...more })
  const scripts = readdirSync(join(ours, 'content-scripts')).filter((file) => file.endsWith('.js'))
  const contentScripts = scripts.map((file) => `/content-scripts/${file}`)
  return [
    row('size: content script', contentScripts, { limit: CONTENT_LIMIT_KB }),
    row('size: panel scripts', panel.scripts, { limit: PANEL_LIMIT_KB, peers: beside(emptyPanel.scripts) }),
    row('size: panel css', panel.styles),
    row('size: background', ['/background.js'], { peers: beside(['/background.js']) }),
    row('size: wins scripts', wins.scripts),
    row('size: wins css', wins.styles),
  ]
}

/** The page's own scripts, what they import statically, and its styles; what loads later does not count. */
function pageFiles(folder: string, page: string): { scripts: string[]; styles: string[] } {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = (pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1] ?? '')
  const scripts = new Set<string>()
  const waiting = [
    ...named(/<script[^>]+src="([^"]+)"/g),
    ...named(/rel="modulepreload"[^>]*href="([^"]+)"/g),
  ]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (scripts.has(file)) continue
    scripts.add(file)
    waiting.push(...importsOf(folder, file))
  }
  return { scripts: [...scripts], styles: named(/rel="stylesheet"[^>]*href="([^"]+)"/g) }
}

function importsOf(folder: string, file: string): string[] {
  const program = parseAst(readFileSync(join(folder, file), 'utf8'))
  return program.body.flatMap((node) => {
    const source = 'source' in node ? node.source : null
    return source ? [posix.resolve(posix.dirname(file), String(source.value))] : []
  })
}

/** kB (1,000 bytes): each file by itself, as a server would send it. */
function weigh(folder: string, files: string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}
