/** What a fixture may be, whatever its page is: small, of a known help desk, without scripts and without people. */
import type { Fixture } from './fixtures'

const LIMIT = 30_000
/** Hosts as they stand after a scheme, an @ or as the beginning of an address without one. */
const HOST = /(?:https?:\/\/|@|["'(]\/\/)([\w-]+(?:\.[\w-]+)+)/g
const EXAMPLE = /(^|\.)example(\.(com|org|net))?$/
const SCRIPT = /<script|javascript:|<[a-z][^>]*\son[a-z]+\s*=/i
/** The page of this one is hostile on purpose. */
const HOSTILE = new Set(['demo-desk.markup.html'])
const TELEPHONE = /(?:\+|tel:|\(\d{2,5}\) ?)[\d().\- ]{6,}\d|\b\d{3}[.-]\d{3}[.-]\d{4}\b/g
/** Given to nobody: North America's 555-01xx, and London's and Berlin's numbers for films. */
const FICTIONAL = /55501\d\d$|^(44|0)?207946\d{4}$|^(49|0)?3023125\d{3}$/

/** In sentences, each with what to do; empty where all is well. */
export function problemsOf(fixture: Fixture, desks: readonly string[]): string[] {
  const { desk, file, html, seen, size, url } = fixture
  const host = URL.parse(url)?.host
  const own = (given: string) => given === host || EXAMPLE.test(given)
  const hosts = Array.from(html.matchAll(HOST), ([, given = '']) => given).filter((given) => !own(given))
  const telephones = Array.from(html.matchAll(TELEPHONE), ([given]) => given)
  const real = telephones.filter((given) => !FICTIONAL.test(given.replace(/\D/g, '')))
  return [
    desks.includes(desk) ? '' : `no help desk ${desk}: a fixture is called <id>.html or <id>.<case>.html`,
    host ? '' : 'its first line has no url',
    /^\d{4}-\d\d$/.test(seen) ? '' : 'its first line has no `seen`, as "2026-11"',
    size < LIMIT ? '' : `${size} bytes: cut what is not read until it is under ${LIMIT}`,
    SCRIPT.test(html) && !HOSTILE.has(file) ? 'holds a script: npm run fixture takes scripts out' : '',
    hosts.length === 0 ? '' : `names hosts that are not example.*: ${hosts.join(', ')}`,
    real.length === 0
      ? ''
      : `telephones that may be somebody’s; 202-555-01xx are nobody’s: ${real.join(', ')}`,
  ].filter(Boolean)
}
