/** Bundles a module of the product for a page, so that a command runs the very code the extension runs. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, '.cache', 'page-bundle')
/** What the bundle can be made of; a change in it makes a new one. */
const SOURCES = ['lib/helpdesks', 'lib/errors.ts', 'lib/network.ts', 'lib/cli/page-bundle.ts']

/** A script that defines `globalThis[name]` with the exports of `entry` (a path from the repository's root). */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const file = join(CACHE, `${name}-${await hashOf([entry, ...SOURCES])}.js`)
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known !== null) return known
  const code = await bundle(join(ROOT, entry), name)
  await mkdir(CACHE, { recursive: true })
  // Written aside first: two commands may run at once.
  await writeFile(`${file}.${process.pid}`, code)
  await rename(`${file}.${process.pid}`, file)
  return code
}

async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  })
  const outputs = Array.isArray(result) ? result : [result]
  for (const output of outputs) {
    if (!('output' in output)) continue
    const chunk = output.output.find((file) => file.type === 'chunk')
    if (chunk) return `${chunk.code}\nglobalThis.${name} = ${name}`
  }
  throw new Error(`Nothing was built from ${entry}.`)
}

/** Of every file in these folders, and of these files; paths from the repository's root. */
export async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesOf(join(ROOT, path))) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.sort()
}
