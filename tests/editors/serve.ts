/** Serves one page for each editor, with the real editor from npm, on loopback. */

import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join, normalize, resolve } from 'node:path'
import { build } from 'vite'

const PAGES = resolve('tests/editors/pages')
const CKEDITOR4 = resolve('node_modules/ckeditor4')
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

export const editorNames = readdirSync(PAGES).map((file) => basename(file, extname(file)))

export type EditorPages = { url: string; close: () => Promise<void> }

export async function serveEditors(): Promise<EditorPages> {
  const files = await bundle()
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const file = files.get(pathname.slice(1))
    if (file !== undefined) return answer(response, '.js', file)
    if (pathname.startsWith('/ckeditor4/')) {
      const path = join(CKEDITOR4, normalize(pathname.slice('/ckeditor4'.length)))
      return readFile(path).then(
        (body) => answer(response, extname(path), body),
        () => answer(response, '', null),
      )
    }
    const name = searchParams.get('editor') ?? ''
    answer(response, '.html', editorNames.includes(name) ? pageOf(name) : null)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

function answer(response: ServerResponse, type: string, body: string | Buffer | null): void {
  response.writeHead(body === null ? 404 : 200, {
    'Content-Type': `${TYPES[type] ?? 'application/octet-stream'}; charset=utf-8`,
    Connection: 'close',
  })
  response.end(body ?? '')
}

/** With as much of the demo help desk around the editor as its file looks for. */
const pageOf = (name: string) =>
  `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,">
  <meta name="generator" content="Acorn Desk"><style>.note-codable { display: none }</style></head>
  <body><div id="acorn-app" data-acorn-view="agent"><section class="pane is-active" data-ticket-id="1">
  <div class="composer"><div class="composer__editor" id="editor"></div></div></section></div>
  <script type="module" src="/${name}.js"></script></body></html>`

/** All in one go: editors that share a library share its code. */
async function bundle(): Promise<Map<string, string>> {
  const input = Object.fromEntries(
    readdirSync(PAGES).map((file) => [basename(file, extname(file)), join(PAGES, file)]),
  )
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  return new Map(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  )
}
