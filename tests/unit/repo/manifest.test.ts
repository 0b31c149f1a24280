/** Holds the built manifests: a permission added here would disable the extension for everyone at the next update. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'wxt'
import { MAGIC } from '@/lib/reading/model'

type Manifest = Record<string, unknown> & {
  permissions: string[]
  commands: Record<string, { suggested_key?: unknown }>
  content_security_policy: { extension_pages: string }
}

const REQUIRED = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]

const manifests: Record<string, Manifest> = {}
/** A build of its own, so that no run of another command changes what is looked at. */
const OUT = mkdtempSync(join(tmpdir(), 'bouquet-manifest-'))
const nothing = () => undefined
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
}

beforeAll(async () => {
  for (const name of ['chrome', 'firefox']) {
    await build({ browser: name, outDir: OUT, logger: quiet })
    manifests[name] = JSON.parse(readFileSync(join(OUT, `${name}-mv3`, 'manifest.json'), 'utf8'))
  }
}, 120_000)
afterAll(() => rmSync(OUT, { recursive: true, force: true }))

const of = (name: string): Manifest => {
  const found = manifests[name]
  if (!found) throw new Error(`no manifest of ${name}`)
  return found
}

describe('the manifest', () => {
  it('asks at install for exactly the permissions that carry no warning', () => {
    expect([...of('chrome').permissions].sort()).toEqual(REQUIRED)
    expect([...of('firefox').permissions].sort()).toEqual(REQUIRED.filter((name) => name !== 'sidePanel'))
  })

  it.each(['chrome', 'firefox'])('reaches no host before the agent allows it (%s)', (name) => {
    const manifest = of(name)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest.optional_permissions).toEqual(['notifications'])
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  it.each(['chrome', 'firefox'])('allows no foreign or inline script on its pages (%s)', (name) => {
    expect(of(name).content_security_policy.extension_pages).toBe(
      "script-src 'self'; object-src 'none'; connect-src https: http://localhost:* http://127.0.0.1:*; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  it('suggests at most four keys, which is all that Chrome takes', () => {
    const keys = Object.values(of('chrome').commands).filter((command) => command.suggested_key)
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.length).toBeLessThanOrEqual(4)
  })

  it('opens by our own click handler: a popup or openPanelOnActionClick would give no access to the tab', () => {
    expect((of('chrome').action as Record<string, unknown>).default_popup).toBeUndefined()
  })

  it('gives the content script no database: there it would be the web page’s own', () => {
    const script = readFileSync(join(OUT, 'chrome-mv3/content-scripts/helpdesk.js'), 'utf8')
    expect(script).not.toMatch(/indexedDB|dexie/i)
  })

  it.each(['chrome', 'firefox'])('keeps the model out of the content script (%s)', (name) => {
    const folder = join(OUT, `${name}-mv3/content-scripts`)
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const file of scripts) {
      // Its address, the mark that its file begins with, and a word of the lists that it reads with.
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
        new RegExp(`model\\.bin|${MAGIC}|0x${MAGIC.toString(16)}|unacceptable`),
      )
    }
    const worker = readFileSync(join(OUT, `${name}-mv3/background.js`), 'utf8')
    expect(worker).toMatch(/model\.bin/)
    expect(worker).toMatch(/unacceptable/)
  })

  it('tells Firefox that no data is collected', () => {
    const settings = of('firefox').browser_specific_settings as { gecko: Record<string, unknown> }
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
    expect(existsSync(join(OUT, 'firefox-mv3/background.js'))).toBe(true)
  })
})
