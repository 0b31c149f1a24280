/** A broken, foreign, newer or hostile file: it says why, each in its own words, and nothing is changed. */
import 'fake-indexeddb/auto'
import { gzipSync } from 'node:zlib'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openBackup } from '@/lib/backup/make'
import { unseal } from '@/lib/backup/unseal'
import type { ErrorCode } from '@/lib/errors'
import { openRecords, type Records } from '@/lib/records/open'
import { DATABASE_VERSION } from '@/lib/records/restore'
import { readTables } from '@/lib/records/tables'
import { channels, usedSites } from '@/lib/settings'
import { en } from '@/lib/texts/en'
import { bytesOf, PASSPHRASE, packed, plain, QUICK, saved, sealed } from './files'

let db: Records
beforeEach(async () => {
  fakeBrowser.reset()
  db = openRecords('kept')
  await db.wins.bulkAdd(saved(3).wins)
})
afterEach(() => db.delete())

async function refusal(file: Blob, passphrase = PASSPHRASE): Promise<ErrorCode> {
  const before = [await readTables(db), await usedSites.getValue(), await channels.getValue()]
  const code = await openBackup(db, file, passphrase, '0.1.0').then(
    () => 'was opened',
    (error: { code: string }) => error.code,
  )
  expect([await readTables(db), await usedSites.getValue(), await channels.getValue()]).toEqual(before)
  expect(en.errors).toHaveProperty([code])
  return code as ErrorCode
}

const win = () => structuredClone(saved(3).wins[0]) as unknown as Record<string, unknown>
const withWin = (more: object) => packed(plain({ tables: { wins: [{ ...win(), ...more }] } }))

it('random bytes', async () => {
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 251)
  expect(await refusal(new Blob([noise]))).toBe('backup/not-a-backup')
  expect(await refusal(new Blob([]))).toBe('backup/not-a-backup')
})

it('plain JSON, also of ours', async () => {
  expect(await refusal(new Blob([JSON.stringify(plain())]))).toBe('backup/plain')
  expect(await refusal(new Blob(['\uFEFF [ {"id": 1} ]']))).toBe('backup/plain')
})

it('an age file for a key instead of a passphrase', async () => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
  expect(await refusal(new Blob([new Uint8Array(await encrypter.encrypt('x'))]))).toBe('backup/foreign')
})

it('an age file with the right passphrase, but of something else', async () => {
  expect(await refusal(await sealed(new TextEncoder().encode('a diary')))).toBe('backup/foreign')
  expect(await refusal(await packed('a diary'))).toBe('backup/foreign')
  expect(await refusal(await packed([1, 2]))).toBe('backup/foreign')
  expect(await refusal(await packed({ app: 'another', format: 1 }))).toBe('backup/foreign')
})

it('another passphrase', async () => {
  expect(await refusal(await packed(plain()), 'Four quiet words here')).toBe('backup/passphrase')
})

it('a file that was cut off or altered anywhere', async () => {
  const bytes = await bytesOf(await packed(plain({ tables: { wins: saved(3).wins } })))
  const header = new TextDecoder('latin1').decode(bytes).indexOf('---')
  for (const length of [40, header, header + 30, bytes.length - 20, bytes.length - 1])
    expect(await refusal(new Blob([bytes.slice(0, length)])), `cut at ${length}`).toBe('backup/damaged')
  for (const at of [header + 10, header + 60, bytes.length - 5]) {
    const altered = bytes.slice()
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(await refusal(new Blob([altered])), `altered at ${at}`).toBe('backup/damaged')
  }
})

it('a key that would take gigabytes to make', async () => {
  const text = new TextDecoder('latin1').decode(await bytesOf(await packed(plain())))
  const dear = text.replace(new RegExp(`(-> scrypt \\S+) ${QUICK}\n`), '$1 30\n')
  const bytes = Uint8Array.from(dear, (letter) => letter.charCodeAt(0))
  expect(await refusal(new Blob([bytes]))).toBe('backup/foreign')
})

it('a few bytes that unpack without end', async () => {
  const bomb = await sealed(gzipSync(Buffer.alloc(8_000_000)))
  expect(bomb.size).toBeLessThan(20_000)
  await expect(unseal(bomb, PASSPHRASE, undefined, 1_000_000)).rejects.toMatchObject({
    code: 'backup/too-large',
  })
})

it('a newer database, a newer format, and what only a newer Bouquet writes', async () => {
  expect(await refusal(await packed(plain({ database: DATABASE_VERSION + 1 })))).toBe('backup/newer')
  expect(await refusal(await packed(plain({ format: 2, tables: { unheard: [] } })))).toBe('backup/newer')
  expect(await refusal(await packed(plain({ product: '0.2.0', settings: { unheard: 1 } })))).toBe(
    'backup/newer',
  )
})

it.each<[string, () => Promise<Blob>]>([
  ['an unknown field of a row', () => withWin({ script: 'x' })],
  ['a missing field', () => withWin({ quote: undefined })],
  ['a number for a text', () => withWin({ quote: 5 })],
  ['an object for an id', () => withWin({ id: { toString: 1 } })],
  ['an empty id', () => withWin({ id: '' })],
  ['a date that is none', () => withWin({ at: 1e300 })],
  ['a text beyond measure', () => withWin({ customerName: 'x'.repeat(20_001) })],
  [
    'an address that would run',
    () => withWin({ ticket: { helpdesk: 'd', id: '1', url: 'javascript:alert(1)', subject: '' } }),
  ],
  ['an unknown table', () => packed(plain({ tables: { unheard: [] } }))],
  ['a table that is no list', () => packed(plain({ tables: { wins: {} as unknown[] } }))],
  ['an unknown setting', () => packed(plain({ settings: { unheard: 1 } }))],
  ['a setting that another name would inherit', () => packed(plain({ settings: { toString: 1 } }))],
  [
    'a site that is no origin',
    () => packed(plain({ settings: { sites: [{ origin: 'file:///', addedAt: 1 }] } })),
  ],
  [
    'a site added on a day that no calendar has',
    () => packed(plain({ settings: { sites: [{ origin: 'https://desk.example.com', addedAt: 1e300 }] } })),
  ],
  ['a language in which no date can be written', () => packed(plain({ settings: { language: 'de-!' } }))],
  [
    'a channel without encryption',
    () =>
      packed(
        plain({
          settings: { channels: [{ id: 'c', kind: 'slack', name: '', address: 'http://x.example/' }] },
        }),
      ),
  ],
  ['an unknown word beside the tables', () => packed({ ...plain(), more: 1 })],
  ['a database version that is none', () => packed(plain({ database: 0.5 }))],
  ['the same id twice', () => packed(plain({ tables: { wins: [win(), win()] } }))],
  [
    'the same ticket twice',
    () => {
      const [ticket] = saved(3).tickets
      return packed(plain({ tables: { tickets: [ticket, { ...ticket, id: 'other' }] } }))
    },
  ],
  [
    '__proto__',
    () => packed(JSON.stringify(plain()).replace('"settings":{}', '"settings":{"__proto__":{"a":1}}')),
  ],
  [
    'an escaped __proto__ in an old row',
    () =>
      packed(
        JSON.stringify(plain({ database: 1 })).replace(
          '"tables":{}',
          '"tables":{"wins":[{"id":"a","\\u005f_proto__":{}}]}',
        ),
      ),
  ],
  [
    'nesting without end',
    () =>
      packed(
        JSON.stringify(plain()).replace(
          '"settings":{}',
          `"settings":{"sites":${'['.repeat(500)}${']'.repeat(500)}}`,
        ),
      ),
  ],
])('%s', async (_, file) => {
  expect(await refusal(await file())).toBe('backup/invalid')
  expect(({} as { a?: number }).a).toBeUndefined()
})
