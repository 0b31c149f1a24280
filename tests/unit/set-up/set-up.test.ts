import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const CLI = join(import.meta.dirname, '../../../lib/cli')
/** What `npm ci` leaves behind, as far as set-up looks. */
const INSTALLS = `mkdir -p node_modules/.bin && touch node_modules/.bin/node && echo "$@" >> npm-calls`
const lock = (version: string) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { optional: true } },
  })

let root: string
let bin: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bouquet-set-up-'))
  bin = join(root, 'bin')
  mkdirSync(join(root, 'lib'))
  mkdirSync(bin)
  cpSync(join(CLI, 'set-up.mjs'), join(root, 'lib/cli/set-up.mjs'))
  cpSync(join(CLI, 'installed-browsers.mjs'), join(root, 'lib/cli/installed-browsers.mjs'))
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'))
  program('npm', INSTALLS)
})
// A stopped program may still write its last file.
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }))

/** A program of a machine that has nothing else: only these are on PATH. */
function program(name: string, script: string) {
  writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`)
  chmodSync(join(bin, name), 0o755)
}

const machine = (env: Record<string, string> = {}) => ({ PATH: bin, HOME: root, CI: 'true', ...env })

function setUp(wanted: string[] = [], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  const args = [join(root, 'lib/cli/set-up.mjs'), ...wanted]
  return spawnSync(process.execPath, args, { env: machine(env), encoding: 'utf8', input: '' })
}

const npmCalls = () => readFileSync(join(root, 'npm-calls'), 'utf8').trim().split('\n')

describe('packages', () => {
  it('are installed from the lock file once, and a second run says nothing', () => {
    expect(setUp()).toMatchObject({ status: 0, stdout: expect.stringContaining('Installed the packages') })
    expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(npmCalls()).toHaveLength(1)
    expect(npmCalls()[0]).toMatch(/^ci --include=dev/)
  })

  it('are installed again when the lock file has changed', () => {
    setUp()
    writeFileSync(join(root, 'package-lock.json'), lock('2.0.0'))
    setUp()
    expect(npmCalls()).toHaveLength(2)
  })

  it('are left alone where an install by hand already fits the lock file', () => {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
    writeFileSync(join(root, 'node_modules/.bin/node'), '')
    writeFileSync(join(root, 'node_modules/.package-lock.json'), lock('1.0.0'))
    expect(setUp()).toMatchObject({ status: 0, stdout: '' })
    expect(existsSync(join(root, 'npm-calls'))).toBe(false)
  })

  it('come by npm install without saving where npm refuses the lock file', () => {
    program('npm', `[ "$1" = ci ] && echo "npm error" && exit 1; ${INSTALLS}`)
    expect(setUp()).toMatchObject({ status: 0, stderr: '' })
    expect(npmCalls()[0]).toMatch(/^install --no-save/)
  })

  it('may come with warnings', () => {
    program('npm', `${INSTALLS}; echo "npm warn old thing" >&2`)
    expect(setUp()).toMatchObject({ status: 0, stderr: '' })
  })

  it('that cannot be had end with npm’s own words and 1, and the next run tries again', () => {
    program('npm', 'echo "npm error network is down" >&2; exit 1')
    expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining('network is down') })
    program('npm', INSTALLS)
    expect(setUp().status).toBe(0)
  })

  it('without the tools’ Node are asked for once more, then explained', () => {
    program('npm', 'mkdir -p node_modules; echo "$@" >> npm-calls')
    expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining('allow its install script') })
    expect(npmCalls().at(-1)).toMatch(/^rebuild node/)
  })

  it('are not half kept when the person stops the set-up', async () => {
    program('npm', 'mkdir -p node_modules; echo started > started; exec sleep 30')
    const child = spawn(process.execPath, [join(root, 'lib/cli/set-up.mjs')], { env: machine() })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(existsSync(join(root, 'node_modules/.bouquet-stamp'))).toBe(false)
  })
})

describe('browsers', () => {
  beforeEach(() => void setUp())

  it('that are installed are taken in silence', () => {
    program('google-chrome', 'exit 0')
    program('firefox', 'exit 0')
    expect(setUp(['browser', 'firefox'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('are taken from the variables first', () => {
    program('my-chrome', 'exit 0')
    expect(setUp(['browser'], { CHROME_PATH: join(bin, 'my-chrome') }).status).toBe(0)
    program('chromium', 'exit 0')
    expect(setUp(['browser'], { CHROME_PATH: join(bin, 'absent') }).status).toBe(1)
  })

  it('that are missing and cannot be installed end in one sentence', () => {
    const { status, stderr } = setUp(['browser'])
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('CHROME_PATH')
  })

  it('of Firefox may be missing, but loudly', () => {
    program('chromium', 'exit 0')
    expect(setUp(['browser', 'firefox'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('SKIPPED'),
    })
  })

  it('that only point to a snap do not count', () => {
    program('chromium-browser', 'echo "requires the snap: snap install chromium"; exit 1')
    expect(setUp(['browser']).status).toBe(1)
  })

  it.runIf(process.getuid?.() === 0)('are installed by root on Debian', () => {
    program(
      'apt-get',
      `echo "$@" >> apt-calls; case "$*" in *install*chromium*) cp ${bin}/true ${bin}/chromium;; esac`,
    )
    program('true', 'exit 0')
    expect(setUp(['browser', 'firefox'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Installed chromium and fonts-noto-cjk'),
    })
    const calls = readFileSync(join(root, 'apt-calls'), 'utf8')
    expect(calls.match(/ update$/gm)).toHaveLength(1)
    expect(calls).toContain('install -y --no-install-recommends chromium fonts-noto-cjk')
    expect(calls).toContain('install -y --no-install-recommends firefox-esr')
  })
})
