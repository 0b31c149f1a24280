/** Builds what is measured: the extension as it would ship, the empty panel beside it, and scripts for a page. */
import { join } from 'node:path'
import { build as buildForPage } from 'vite'
import { build } from 'wxt'
import { ROOT } from '@/lib/cli/page-bundle'

export type Builds = { ours: string; empty: string }

export const CACHE = join(ROOT, '.cache', 'bench')

const nothing = () => undefined
const SILENT = {
  level: 0,
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: (...reasons: unknown[]) => void process.stderr.write(`${reasons.map(String).join(' ')}\n`),
  fatal: nothing,
  success: nothing,
}

/** Into a folder of their own, so that a build that is in use elsewhere stays whole. Answers both folders. */
export async function buildExtensions(): Promise<Builds> {
  return {
    ours: await buildExtension(ROOT, join(CACHE, 'bouquet')),
    empty: await buildExtension(join(ROOT, 'tests', 'bench', 'empty-panel'), join(CACHE, 'empty-panel')),
  }
}

async function buildExtension(root: string, outDir: string): Promise<string> {
  await build({ root, outDir, browser: 'chrome', mode: 'production', logger: SILENT })
  return join(outDir, 'chrome-mv3')
}

/**
 * A script that defines `globalThis[name]` with the exports of `entry` (a path from the repository's root). Built anew
 * each time: a benchmark of yesterday's code would be worse than none.
 */
export async function bundleBench(entry: string, name: string): Promise<string> {
  const result = await buildForPage({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, target: 'esnext', lib: { entry: join(ROOT, entry), name, formats: ['iife'] } },
  })
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue
    const chunk = output.output.find((file) => file.type === 'chunk')
    if (chunk) return `${chunk.code}\nglobalThis.${name} = ${name}`
  }
  throw new Error(`Nothing was built from ${entry}.`)
}
