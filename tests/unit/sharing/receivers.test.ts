/** Who is told of a compliment, unless the agent chooses somebody else. */
import { describe, expect, it } from 'vitest'
import { receiversOf } from '@/lib/sharing/receivers'
import { person } from '../../gallery/rows'

const ana = person('manager', 'Ana')
const rui = person('leader', 'Rui')
const miguel = person('colleague', 'Miguel Santos', { aliases: ['msantos'], leaderId: rui.id })
const nino = person('colleague', 'Nino Beridze')
const people = [person('me', 'Dana'), nino, miguel, rui, ana]
const of = (whose: 'mine' | 'colleague' | 'team', praisedName = '', list = people) => {
  const { proposed, all } = receiversOf({ whose, praisedName }, list)
  return { to: proposed && `${proposed.name}: ${proposed.reader}`, names: all.map(({ name }) => name) }
}

describe('a compliment', () => {
  it.each(['mine', 'team'] as const)(
    'that is %s goes to the manager; everybody else can be chosen',
    (whose) => {
      expect(of(whose, 'Dana')).toEqual({
        to: 'Ana: leader',
        names: ['Ana', 'Rui', 'Miguel Santos', 'Nino Beridze'],
      })
    },
  )

  it.each(['Miguel Santos', 'msantos', ' miguel santos ', 'Miguel', 'MÍGUEL'])(
    'of the colleague %s goes to them, with their leader next',
    (name) => {
      expect(of('colleague', name)).toEqual({
        to: 'Miguel Santos: praised',
        names: ['Miguel Santos', 'Rui', 'Ana', 'Nino Beridze'],
      })
    },
  )

  it('of somebody who is in no directory goes to the manager, or to them by copying', () => {
    const { to, names } = of('colleague', 'Tamar')
    expect([to, ...names.slice(0, 3)]).toEqual(['Ana: leader', 'Ana', 'Tamar', 'Rui'])
    expect(of('colleague', '').names).not.toContain('')
  })

  it('of one of two people with that first name is nobody’s until the agent says whose', () => {
    const other = person('colleague', 'Miguel Prado')
    expect(of('colleague', 'Miguel', [...people, other]).to).toBe('Ana: leader')
    expect(of('colleague', 'Miguel Prado', [...people, other]).to).toBe('Miguel Prado: praised')
  })

  it('is proposed to nobody where no manager is set, never to me', () => {
    expect(of('mine', 'Dana', [person('me', 'Dana'), nino, person('manager', '')])).toEqual({
      to: null,
      names: ['Nino Beridze'],
    })
  })
})
