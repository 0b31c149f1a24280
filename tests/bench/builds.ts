/** Builds what is measured: the extension as it would ship, the empty panel beside it, and scripts for a page. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '@/lib/cli/page-bundle'

export type Builds = { ours: string; empty: string }

export const CACHE = join(ROOT, '.cache', 'bench')

/** Answers the folders of both. Throws where one cannot be built; its reason stands on stderr by then. */
export function buildExtensions(): Builds {
  return {
    ours: buildExtension(['--config', 'tests/bench/bouquet.config.ts'], 'bouquet'),
    empty: buildExtension(['tests/bench/empty-panel'], 'empty-panel'),
  }
}

/** In a process of its own: it leaves no heap behind, and its spinner would fill a log. */
function buildExtension(args: string[], name: string): string {
  execFileSync('wxt', ['build', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return join(CACHE, name, 'chrome-mv3')
}

/**
 * A script that defines `globalThis[name]` with the exports of `entry` (a path from the repository's root). Built anew
 * each time: a benchmark of yesterday's code would be worse than none.
 */
export async function bundleBench(entry: string, name: string): Promise<string> {
  const result = await build({
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
