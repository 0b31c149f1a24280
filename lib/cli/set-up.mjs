/**
 * `node lib/cli/set-up.mjs [browser] [firefox]`: the first step of `npm start` and `npm test`. Brings the packages
 * of the lock file and a browser onto a machine that has only Node 18 or later and npm; skips what is there.
 * Plain JavaScript without packages, because it runs before there are any.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './installed-browsers.mjs'

const ROOT = realpathSync(fileURLToPath(new URL('../../', import.meta.url)))
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.bouquet-stamp')
const LAST_LINES = 25

const NO_CHROMIUM =
  'No Chrome, Chromium or Edge was found: install one of them, or name its program in CHROME_PATH, and try again.'
const NO_FIREFOX = [
  '',
  '  ********************************************************************',
  '  *  Firefox was not found: the tests in Firefox are SKIPPED.        *',
  '  *  Install it, or name its program in FIREFOX_PATH, to run them.   *',
  '  ********************************************************************',
  '',
].join('\n')

/** @type {import('node:child_process').ChildProcess | null} */
let running = null
let updated = false

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    running?.kill(signal)
    say('Set-up was stopped; the next run continues it.')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  })
}

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} wanted */
async function main(wanted) {
  if (!(await bringPackages())) return 1
  if (wanted.includes('browser') && !(await bringBrowser('chromium', ['chromium', 'fonts-noto-cjk']))) {
    return complain(NO_CHROMIUM)
  }
  if (wanted.includes('firefox') && !(await bringBrowser('firefox', ['firefox-esr']))) say(NO_FIREFOX)
  return 0
}

async function bringPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  const stamp = createHash('sha256').update(`${lock} ${process.platform} ${process.arch}`).digest('hex')
  if (hasToolsNode()) {
    if (readIfThere(STAMP) === stamp) return true
    if (fits(JSON.parse(lock).packages)) {
      writeFileSync(STAMP, stamp)
      return true
    }
  }
  say('Installing the packages of package-lock.json; the first time takes about a minute.')
  rmSync(STAMP, { force: true })
  const started = Date.now()
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // A registry that lacks packages for other systems gives a lock file without them, which `npm ci` refuses (npm 11).
  // `npm install` takes the same versions from it and leaves the file alone.
  const done = (await npm(['ci', ...options], true)) || (await npm(['install', '--no-save', ...options]))
  if (!done) return false
  // Some npm versions and settings skip the script with which the package "node" fetches its program.
  if (!hasToolsNode()) await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  if (!hasToolsNode()) {
    complain('The package "node" did not bring its program: allow its install script in npm and try again.')
    return false
  }
  writeFileSync(STAMP, stamp)
  say(`Installed the packages in ${seconds(started)}.`)
  return true
}

/** The tools need a newer Node than the machine's; npm puts this one first for its scripts. */
function hasToolsNode() {
  return ['node', 'node.exe', 'node.cmd'].some((name) => existsSync(join(MODULES, '.bin', name)))
}

/**
 * Whether an `npm install` made by hand already gave what the lock file says.
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} wanted
 */
function fits(wanted) {
  const hidden = readIfThere(join(MODULES, '.package-lock.json'))
  if (hidden === null) return false
  const installed = JSON.parse(hidden).packages
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.version === version : Boolean(optional || devOptional || peer)
  })
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string[]} packages of Debian
 */
async function bringBrowser(kind, packages) {
  if (findBrowser(kind)) return true
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsOnPath('apt-get')) return false
  say(`Installing ${packages.join(' and ')} with apt-get.`)
  const started = Date.now()
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  // An unreachable source among several is no reason to give up: the packages may come from another.
  if (!updated) await run('apt-get', [...wait, 'update'], { env, quiet: true })
  updated = true
  const args = [...wait, 'install', '-y', '--no-install-recommends', ...packages]
  if (!(await run('apt-get', args, { env }))) return false
  const found = findBrowser(kind)
  // On Ubuntu the package is only a pointer to a snap, which a container cannot run.
  if (!found || !(await run(found, ['--version'], { quiet: true }))) return false
  say(`Installed ${packages.join(' and ')} in ${seconds(started)}.`)
  return true
}

/** @param {string[]} args */
function npm(args, quiet = false) {
  const script = process.env.npm_execpath ?? ''
  if (/npm-cli\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], { quiet })
  return run('npm', args, { quiet, shell: process.platform === 'win32' })
}

/**
 * Runs a program with nothing to read from; its output is shown only where it fails, and only its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, shell?: boolean }} options
 * @returns {Promise<boolean>} whether it ended well
 */
function run(program, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    })
    running = child
    let output = ''
    const keep = (/** @type {Buffer} */ part) => {
      output = (output + part).slice(-20_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const end = (/** @type {boolean} */ ok) => {
      running = null
      if (!ok && !quiet)
        complain(`${output.trim().split('\n').slice(-LAST_LINES).join('\n')}\n${program} failed.`)
      resolve(ok)
    }
    child.once('error', (error) => {
      output += error.message
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

/** @param {string} program */
function existsOnPath(program) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** @param {number} started */
function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {string} line */
function complain(line) {
  process.stderr.write(`${line}\n`)
  return 1
}
