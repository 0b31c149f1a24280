/** Serves the gallery on loopback, built where no build of these sources is kept: several test files look at it. */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type InlineConfig, preview } from 'vite'
import { hashOf } from '@/lib/cli/page-bundle'

const BUILDS = resolve('.cache/gallery')
/** What it can be made of; a change in it makes a new one. */
const SOURCES = ['components', 'lib', 'public', 'tests/gallery', 'package-lock.json']
const DAY_MS = 86_400_000

export type Gallery = { url: string; close: () => Promise<void> }

/**
 * The browser asks for each file at each state: where it has them already, the first focus comes before the first frame,
 * and some rings around it are not drawn.
 */
export async function serveGallery(): Promise<Gallery> {
  const outDir = join(BUILDS, await hashOf(SOURCES))
  if (!(await isThere(outDir))) await buildInto(outDir)
  const server = await preview(configOf(outDir))
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the gallery has no address')
  return { url, close: () => server.close() }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Made aside first: two test files may build at once. */
async function buildInto(outDir: string): Promise<void> {
  await mkdir(BUILDS, { recursive: true })
  for (const each of await readdir(BUILDS)) {
    const made = await stat(join(BUILDS, each)).catch(() => null)
    if (made && made.mtimeMs < Date.now() - DAY_MS)
      await rm(join(BUILDS, each), { recursive: true, force: true })
  }
  const own = `${outDir}.${process.pid}`
  await build(configOf(own))
  try {
    await rename(own, outDir)
  } catch (error) {
    await rm(own, { recursive: true })
    // The other one was faster.
    if (!(await isThere(outDir))) throw error
  }
}

const configOf = (outDir: string): InlineConfig => ({
  root: resolve('tests/gallery'),
  publicDir: resolve('public'),
  configFile: false,
  logLevel: 'error',
  // The test runner's NODE_ENV would ask for React's development build.
  mode: 'production',
  oxc: { jsx: { development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [
      { find: '@/lib/records/live', replacement: resolve('tests/gallery/records.ts') },
      { find: /^@\//, replacement: `${resolve('.')}/` },
    ],
  },
  build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: { polyfill: false } },
  preview: { host: '127.0.0.1', port: 0, open: false },
})
