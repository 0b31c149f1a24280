/** Whose praise it is: the name in the sentence, then in the message, then who replied last. */

import { describe, expect, it } from 'vitest'
import { type PraiseScene, praiseOwner } from '@/lib/reading/praise-owner'

const DANA = { name: 'Dana Okafor', email: 'dana.okafor@acme.example' }
const STAR = 'Dana, you are a star - this is the best support I have ever had.'

const owner = (scene: Partial<PraiseScene>) =>
  praiseOwner({
    span: STAR,
    message: scene.span ?? STAR,
    me: ['Dana Okafor', 'dana'],
    colleagues: [],
    lastReplyAuthor: DANA,
    target: 'agent',
    ...scene,
  })

const MINE = { whose: 'mine', name: null }
const TEAM = { whose: 'team', name: null }
const of = (name: string) => ({ whose: 'colleague', name })

describe('praiseOwner', () => {
  it('is mine when I am named', () => expect(owner({})).toEqual(MINE))
  it("is the replier's when she is named and I am somebody else", () =>
    expect(owner({ me: ['Miguel Ferro'] })).toEqual(of('Dana Okafor')))
  it('is mine by first name, login and without accents', () => {
    expect(owner({ span: 'ZOE was wonderful', me: ['Zoë Brandt'] })).toEqual(MINE)
    expect(owner({ span: 'thanks to dokafor, brilliant', me: ['dokafor'] })).toEqual(MINE)
  })
  it('knows me by my family name too', () =>
    expect(owner({ span: 'a big thank you to Ms Okafor, she is great', lastReplyAuthor: null })).toEqual(
      MINE,
    ))
  it('never matches inside another word', () =>
    expect(owner({ span: 'Danalytics is brilliant', lastReplyAuthor: null })).toEqual(TEAM))
  it('lets a named colleague win over the last reply', () =>
    expect(owner({ span: 'Miguel was brilliant', colleagues: ['Miguel Ferro'] })).toEqual(of('Miguel Ferro')))
  it('looks around in the message when the sentence names nobody', () =>
    expect(
      owner({
        span: 'you are the best',
        message: 'Hi Miguel, you are the best',
        colleagues: ['Miguel Ferro'],
      }),
    ).toEqual(of('Miguel Ferro')))
  it('gives "you" without a name to the author of the last reply', () => {
    expect(owner({ span: 'you are brilliant' })).toEqual(MINE)
    expect(owner({ span: 'you are brilliant', me: ['Miguel Ferro'] })).toEqual(of('Dana Okafor'))
    expect(
      owner({ span: 'you are brilliant', me: ['dana.okafor'], lastReplyAuthor: { ...DANA, name: null } }),
    ).toEqual(MINE)
  })
  it('is the team where nobody replied, or the praise is for the team', () => {
    expect(owner({ span: 'you are brilliant', lastReplyAuthor: null })).toEqual(TEAM)
    expect(owner({ span: 'your team is brilliant', target: 'team' })).toEqual(TEAM)
  })
  it('does not take ordinary words for names', () => {
    const best = { me: ['Will Best'], lastReplyAuthor: DANA }
    expect(owner({ ...best, span: 'this will be the best day' })).toEqual(of('Dana Okafor'))
    expect(owner({ ...best, span: 'Will you thank them? Best support ever' })).toEqual(of('Dana Okafor'))
    expect(owner({ ...best, span: 'Will, you are great' })).toEqual(MINE)
    expect(owner({ ...best, span: 'so glad that Will helped me' })).toEqual(MINE)
    expect(owner({ span: 'Best support ever', me: ['Best'], lastReplyAuthor: null })).toEqual(TEAM)
  })
  it('knows names in other scripts and bent forms', () => {
    expect(owner({ span: 'ლევანმა შესანიშნავად მიშველა', me: ['ლევან ბერიძე'] })).toEqual(MINE)
    expect(owner({ span: 'Спасибо Анне, она чудо', me: ['Анна Котова'] })).toEqual(MINE)
    expect(owner({ span: '高橋さんは最高でした', me: ['高橋'] })).toEqual(MINE)
  })
})
