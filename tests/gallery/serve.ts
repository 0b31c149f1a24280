/** Builds the gallery into a temporary folder and serves it on loopback. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type InlineConfig, preview } from 'vite'

export type Gallery = { url: string; close: () => Promise<void> }

/**
 * The browser asks for each file at each state: where it has them already, the first focus comes before the first frame,
 * and some rings around it are not drawn.
 */
export async function serveGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'))
  const config: InlineConfig = {
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
  }
  await build(config)
  const server = await preview(config)
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the gallery has no address')
  return {
    url,
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
