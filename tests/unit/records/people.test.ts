/** The directory: one me and one manager, who leads whom, and who decides what. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecords, type Records } from '@/lib/records/open'
import { listPeople, type PersonInput, removePerson, savePerson } from '@/lib/records/people'

let db: Records
beforeEach(() => {
  db = openRecords('people')
})
afterEach(() => db.delete())

const person = (part: Partial<PersonInput> = {}): PersonInput => ({
  role: 'colleague',
  name: 'Sam',
  aliases: [],
  email: null,
  channelId: null,
  ...part,
})

describe('saving', () => {
  it('has one manager and one me, and many colleagues and leaders', async () => {
    const first = await savePerson(db, person({ role: 'manager' }), 1)
    const second = await savePerson(db, person({ role: 'manager', name: 'Ada' }), 2)
    for (const role of ['colleague', 'colleague', 'leader', 'leader', 'me', 'me'] as const)
      await savePerson(db, person({ role }), 3)
    expect(second).toBe(first)
    expect(await db.people.get(first)).toMatchObject({ name: 'Ada', createdAt: 1, updatedAt: 2 })
    const roles = (await listPeople(db)).map(({ role }) => role).sort()
    expect(roles).toEqual(['colleague', 'colleague', 'leader', 'leader', 'manager', 'me'])
  })

  it('tidies what was typed', async () => {
    const id = await savePerson(
      db,
      person({
        name: ' Sam ',
        aliases: ['sam', ' sam', ''],
        email: ' ',
        department: ' Billing ',
        themes: ['billing', 'billing ', 'refunds', ''],
      }),
      1,
    )
    expect(await db.people.get(id)).toMatchObject({
      name: 'Sam',
      aliases: ['sam'],
      email: null,
      department: 'Billing',
      themes: ['billing', 'refunds'],
      escalation: 'no',
    })
  })

  it('leaves alone what an edit does not name, and takes away what it names as null', async () => {
    const leaderId = await savePerson(db, person({ role: 'leader', name: 'Ada' }), 1)
    const whole = { way: 'mailto', leaderId, department: 'Billing', escalation: 'yes' } as const
    const id = await savePerson(db, person(whole), 1)
    await savePerson(db, person({ name: 'Samira' }), 2, id)
    expect(await db.people.get(id)).toMatchObject({ name: 'Samira', ...whole })
    await savePerson(db, person({ way: null, leaderId: null, department: '', escalation: 'no' }), 3, id)
    expect(await db.people.get(id)).toMatchObject({
      way: null,
      leaderId: null,
      department: '',
      escalation: 'no',
    })
  })

  it('lets nobody lead themselves, nor be led by somebody who is not there', async () => {
    const id = await savePerson(db, person({ leaderId: 'gone' }), 1)
    expect(await db.people.get(id)).toMatchObject({ leaderId: null })
    await savePerson(db, person({ leaderId: id }), 2, id)
    expect(await db.people.get(id)).toMatchObject({ leaderId: null })
  })
})

describe('removing', () => {
  it('leaves those whom the person led without a leader, and nobody else', async () => {
    const ada = await savePerson(db, person({ role: 'leader', name: 'Ada' }), 1)
    const leo = await savePerson(db, person({ role: 'leader', name: 'Leo' }), 1)
    const hers = await savePerson(db, person({ leaderId: ada }), 1)
    const his = await savePerson(db, person({ leaderId: leo }), 1)
    await removePerson(db, ada)
    expect(await db.people.get(ada)).toBeUndefined()
    expect(await db.people.get(hers)).toMatchObject({ leaderId: null })
    expect(await db.people.get(his)).toMatchObject({ leaderId: leo })
  })

  it('is undone under the same id', async () => {
    const id = await savePerson(db, person({ department: 'Billing' }), 1)
    const row = await db.people.get(id)
    await removePerson(db, id)
    if (row) await savePerson(db, row, 2, id)
    expect(await listPeople(db)).toMatchObject([{ id, department: 'Billing' }])
  })
})
