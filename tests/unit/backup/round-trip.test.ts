/** What was kept comes back whole from a backup file: every table, every setting, older databases too. */
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fileNameOf, makeBackup, openBackup, restoreBackup } from '@/lib/backup/make'
import { openRecords, type Records } from '@/lib/records/open'
import { readTables, TABLES } from '@/lib/records/tables'
import { channels, drafts, language, usedSites } from '@/lib/settings'
import { bytesOf, PASSPHRASE, packed, plain, QUICK, saved } from './files'

const ABOUT = { product: '0.1.0', now: 1_790_000_500_000 }
const SITES = [{ origin: 'https://desk.example.com', addedAt: 1 }]
const CHANNELS = [
  { id: 'channel-1', kind: 'slack' as const, name: 'Ana', address: 'https://hooks.example.com/T/1' },
]

let db: Records
let fresh: Records
beforeEach(async () => {
  fakeBrowser.reset()
  db = openRecords('kept')
  fresh = openRecords('fresh')
  for (const [table, rows] of Object.entries(saved(3))) await db.table(table).bulkAdd(rows)
})
afterEach(async () => {
  await db.delete()
  await fresh.delete()
})

const made = async () => new Blob([await makeBackup(db, PASSPHRASE, ABOUT, undefined, QUICK)])
const opened = async (file: Blob) => openBackup(fresh, file, PASSPHRASE, '0.1.0')

describe('a backup', () => {
  it('names every table of the database, and the fixture fills every one of them', async () => {
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...TABLES].sort())
    const rows = await readTables(db)
    for (const name of TABLES) expect(rows[name], name).not.toEqual([])
  })

  it.each(['merge', 'replace'] as const)('brings every row of every table back (%s)', async (mode) => {
    const before = await readTables(db)
    const { content } = await opened(await made())
    await restoreBackup(fresh, content, mode)
    expect(await readTables(fresh)).toEqual(before)
  })

  it.each(['channel', 'mailto', 'gmail', 'outlook', 'outlook-com', 'copy'] as const)(
    'opens where a message or a person has the way %s',
    async (way) => {
      await db.outbox.toCollection().modify({ way })
      await db.people.toCollection().modify({ way })
      const { content } = await opened(await made())
      expect([...content.tables.outbox, ...content.tables.people].every((row) => row.way === way)).toBe(true)
    },
  )

  it('brings the settings back, channels with their addresses', async () => {
    await usedSites.setValue(SITES)
    await channels.setValue(CHANNELS)
    await language.setValue('de')
    const draft = { messageId: 'm', text: 'begun', whatIDid: '', whose: 'mine' as const, name: '', at: 5 }
    await drafts.setValue({ 'demo-desk https://desk.example.com 1': draft })
    const file = await made()
    fakeBrowser.reset()
    expect(await channels.getValue()).toEqual([])
    const { content, preview } = await opened(file)
    expect(preview.hosts).toEqual(['desk.example.com', 'hooks.example.com'])
    await restoreBackup(fresh, content, 'merge')
    expect(await usedSites.getValue()).toEqual(SITES)
    expect(await channels.getValue()).toEqual(CHANNELS)
    expect(await language.getValue()).toBe('de')
    expect(await drafts.getValue()).toEqual({ 'demo-desk https://desk.example.com 1': draft })
  })

  it('shows nothing of what is in it, and opens with the library’s own passphrase, as with the age program', async () => {
    const bytes = await bytesOf(await made())
    const text = new TextDecoder('latin1').decode(bytes)
    expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 4\n/)
    expect(text).not.toContain('patient')
    const decrypter = new Decrypter()
    decrypter.addPassphrase(PASSPHRASE)
    const json = JSON.parse(gunzipSync(await decrypter.decrypt(bytes)).toString())
    expect(json.tables.wins[0].quote).toContain('patient')
  })

  it('says how far it is while the key is made, for saving and for opening', async () => {
    const shares: number[] = []
    const file = new Blob([
      await makeBackup(db, PASSPHRASE, ABOUT, (share) => void shares.push(share), QUICK),
    ])
    expect(shares.at(-1)).toBe(1)
    shares.length = 0
    await openBackup(fresh, file, PASSPHRASE, '0.1.0', (share) => void shares.push(share))
    expect(shares.at(-1)).toBe(1)
  })

  it('opens with the same letters typed by another keyboard', async () => {
    const file = await packed(plain(), 'caf\u00e9 au lait')
    await expect(openBackup(fresh, file, 'cafe\u0301 au lait', '0.1.0')).resolves.toBeDefined()
  })

  it('has the day of the agent’s own calendar in its name', () => {
    expect(fileNameOf(new Date(2026, 10, 8, 23, 59).getTime())).toBe('bouquet-2026-11-08.age')
  })
})

describe('a backup of an older database', () => {
  it.each([1, 2])(
    'goes through the real migrations, and leaves no temporary one behind: %i',
    async (database) => {
      const expected = JSON.parse(
        readFileSync(new URL(`../../fixtures/records/v${database}.expected.json`, import.meta.url), 'utf8'),
      )
      const { content } = await opened(await packed(plain({ database, tables: saved(database) })))
      await restoreBackup(fresh, content, 'replace')
      expect(await readTables(fresh)).toMatchObject(expected)
      expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('bouquet-'))).toEqual([])
    },
  )

  it('is refused where its rows break a migration, also without a trace', async () => {
    const tables = {
      tickets: [
        { id: 'a', key: 'same' },
        { id: 'b', key: 'same' },
      ],
    }
    const file = await packed(plain({ database: 1, tables }))
    await expect(opened(file)).rejects.toMatchObject({ code: 'backup/invalid' })
    expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('bouquet-'))).toEqual([])
  })
})
