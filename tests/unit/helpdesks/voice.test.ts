import { describe, expect, it } from 'vitest'
import { withVoices } from '@/lib/helpdesks/generic/by-voice'
import { hearing, voiceOf } from '@/lib/helpdesks/generic/voice'

describe('who speaks', () => {
  it.each([
    ['I ordered two lamps last week and only one has arrived. When will the other come?'],
    ['Since this morning I cannot open my mailbox any more.'],
    ['Wir können seit gestern keine Rechnungen mehr drucken.'],
    ['Je n’arrive plus à me connecter à mon compte.'],
    ['No puedo descargar la factura de mi último pedido.'],
    ['注文した商品がまだ届きません。'],
  ])('hears a customer: %s', (text) => {
    expect(voiceOf(text)).toBeGreaterThan(0.2)
  })

  it.each([
    ['Please send me the serial number, then I will order a new one for you.'],
    ['We have reset your password, please try again.'],
    ['Bitte senden Sie uns ein Foto vom Typenschild.'],
    ['Nous avons transmis votre demande au service technique.'],
    ['Hemos reenviado la factura a su correo.'],
    ['ご連絡ありがとうございます。担当者に確認いたします。'],
    ['Ms Karim rang: her card is not accepted at the gate.'],
  ])('hears an agent: %s', (text) => {
    expect(voiceOf(text)).toBeLessThan(-0.2)
  })

  it.each([[''], ['42 !'], ['😀'], ['สวัสดีครับ เครื่องพิมพ์ไม่ทำงาน'], ['\ud800']])('hears nobody in %j', (text) => {
    expect(voiceOf(text)).toBeCloseTo(0, 5)
  })

  it('asks for no more of a text than its beginning', () => {
    const start = 'I cannot print. '.repeat(100)
    expect(voiceOf(start + 'Please send us a photo. '.repeat(40_000))).toBe(voiceOf(start))
  })

  it('reads weights as pairs of bytes, the first a distance', () => {
    const nothing = hearing({ bias: 0.5, step: 1, packed: '' })
    expect(nothing('word')).toBe(0)
  })
})

describe('who asks', () => {
  const told = (voices: [string, number][], assumed: string[], leans: [string, number][] = []) =>
    [
      ...withVoices(
        voices.map(([key]) => key),
        new Set(assumed),
        new Map(leans),
        new Map(voices),
      ),
    ].sort()

  it('leaves what the page says where nobody can be heard', () => {
    const silent: [string, number][] = [
      ['ann', 0],
      ['ben', 0],
    ]
    expect(told(silent, ['ben'])).toEqual(['ben'])
  })

  it('leaves whoever talks alone as they were told', () => {
    expect(told([['ann', 3]], [])).toEqual([])
  })

  it('turns round what only the order told', () => {
    const voices: [string, number][] = [
      ['ann', -2.5],
      ['ben', 2],
    ]
    expect(told(voices, ['ann'])).toEqual(['ben'])
  })

  it('believes what the page says for sure more than one doubtful voice', () => {
    const voices: [string, number][] = [
      ['ann', -0.4],
      ['ben', 0.4],
    ]
    expect(
      told(
        voices,
        ['ann'],
        [
          ['ann', 2],
          ['ben', -2],
        ],
      ),
    ).toEqual(['ann'])
  })

  it('takes a third person who speaks like one for a customer', () => {
    const voices: [string, number][] = [
      ['ann', 2],
      ['ben', -2],
      ['cai', 1.8],
    ]
    expect(told(voices, ['ann'])).toEqual(['ann', 'cai'])
  })

  it('always finds somebody who asked', () => {
    const voices: [string, number][] = [
      ['ann', -3],
      ['ben', -4],
    ]
    expect(told(voices, [])).toEqual(['ann'])
  })
})
