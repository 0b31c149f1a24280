/** Sides by whom the messages greet and name, where nothing else on a page tells them. */
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/helpdesks/generic/blocks'
import { spokenIn, withSpoken } from '@/lib/helpdesks/generic/spoken'
import type { Survey } from '@/lib/helpdesks/generic/spot'

type Said = readonly [author: string, text: string]

/** One spot each, which is all of its words. */
function spokenOf(said: readonly Said[]) {
  const spots = said.map(([, own], at) => ({ name: 'div', own, el: {}, isControl: false, end: at + 1 }))
  const blocks = said.map(([name], at) => ({
    author: { name, email: null },
    body: { at, skip: new Set() },
  }))
  const keys = said.map(([name]) => name)
  const spoken = spokenIn({ spots } as unknown as Survey, blocks as unknown as Block[], keys)
  return { keys, spoken }
}

/** Above 0 the customer's side, below it the house's; `known`: what the page says besides. */
function sidesOf(said: readonly Said[], known: Record<string, number> = {}, viewer: string | null = null) {
  const { keys, spoken } = spokenOf(said)
  const leans = new Map(keys.map((key) => [key, known[key] ?? 0]))
  withSpoken(spoken, keys, 0, true, viewer, leans)
  return Object.fromEntries([...leans].map(([key, lean]) => [key, Math.sign(lean)]))
}

const ASKED = 'The lid of the box does not close.'

describe('whoever is greeted', () => {
  it.each([
    ['Hello Ann,\nplease send a picture.'],
    ['Dear Ms Lee, please send a picture.'],
    ['Bonjour Ann ! Envoyez une photo.'],
    ['リー様、Ann！写真をお願いします。'],
    ['Thank you, Ann!'],
  ])('is of the other side than who greets: %s', (greeting) => {
    const said: Said[] = [
      ['Ann Lee', ASKED],
      ['Bo Frey', greeting],
    ]
    expect(sidesOf(said)).toEqual({ 'Ann Lee': 1, 'Bo Frey': -1 })
  })

  it('is the customer where an agent is known, and an agent where the customer is', () => {
    const said: Said[] = [
      ['Ann Lee', ASKED],
      ['Bo Frey', 'It is a known fault.'],
      ['Cem Ak', 'Hello Mr Frey, is there a date?'],
    ]
    expect(sidesOf(said, { 'Bo Frey': -3 })).toMatchObject({ 'Bo Frey': -1, 'Cem Ak': 1 })
    expect(sidesOf(said, { 'Bo Frey': 3 })).toMatchObject({ 'Bo Frey': 1, 'Cem Ak': -1 })
  })

  it('asked before, where the first message greets somebody who writes later', () => {
    const said: Said[] = [
      ['Bo Frey', 'Hello Ann, please send a picture.'],
      ['Ann Lee', 'Here it is.'],
    ]
    expect(sidesOf(said)).toEqual({ 'Bo Frey': -1, 'Ann Lee': 1 })
  })

  it('is the customer although signed in, where that is their own ticket', () => {
    const said: Said[] = [
      ['Bo Frey', 'Hello Ann, please send a picture.'],
      ['Ann Lee', 'Here it is.'],
    ]
    expect(sidesOf(said, { 'Ann Lee': -4 }, 'Ann Lee')).toEqual({ 'Bo Frey': -1, 'Ann Lee': 1 })
  })
})

describe('whoever the first message names otherwise', () => {
  it('asked by telephone, and who wrote it down is of the house', () => {
    const said: Said[] = [
      ['Bo Frey', 'Ann Lee called this morning: the lid does not close.'],
      ['Ann Lee', 'It is the left one.'],
    ]
    expect(sidesOf(said)).toEqual({ 'Bo Frey': -1, 'Ann Lee': 1 })
  })

  it('is nobody for sure where two are named, or where an agent is', () => {
    const two: Said[] = [
      ['Bo Frey', 'Ann and Cem called this morning.'],
      ['Ann Lee', 'It is the left one.'],
      ['Cem Ak', 'And the right one.'],
    ]
    expect(sidesOf(two)).toEqual({ 'Bo Frey': 0, 'Ann Lee': 0, 'Cem Ak': 0 })
    const agent: Said[] = [
      ['Bo Frey', 'Ann told me to write here.'],
      ['Ann Lee', 'We look at it.'],
    ]
    expect(sidesOf(agent, { 'Ann Lee': -3 })).toEqual({ 'Bo Frey': 0, 'Ann Lee': -1 })
  })
})

describe('no greeting', () => {
  it.each([
    ['a name that is part of a word', 'The Annex is closed, sorry.'],
    ['a name that two share', 'Hello Lee, please send a picture.'],
    ['a name far into the text', `${'The box is made of wood. '.repeat(12)}Hello Ann,`],
    ['one’s own name', 'Frey,\nwrote this.'],
  ])('is %s', (_, text) => {
    const said: Said[] = [
      ['Ann Lee', ASKED],
      ['Bo Frey', text],
      ['Dia Lee', 'Mine, too.'],
    ]
    expect(spokenOf(said).spoken[1]?.to).toEqual([])
  })
})

it('stays quick where a page invents authors and patterns', () => {
  const evil = `${'(a+)+$ '.repeat(8)}${'Ann '.repeat(40)}`
  const said = Array.from({ length: 500 }, (_, at): Said => [`Ann${at} (a+)+$ [`, evil])
  expect(spokenOf(said).spoken).toHaveLength(500)
})
