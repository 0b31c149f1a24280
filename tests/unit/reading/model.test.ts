/** A model file is taken whole or not at all. */

import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { checksum, HEADER_BYTES, loadModel } from '@/lib/reading/model'
import { modelBytes } from './bundled'

const changed = (at: number, value: number) => {
  const bytes = modelBytes.slice()
  bytes[at] = value
  return bytes
}

/** The bundled file with one fact written otherwise in as many signs, and a checksum that fits. */
function withFact(wrong: (json: string) => string) {
  const bytes = modelBytes.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const end = HEADER_BYTES + view.getUint32(16, true)
  const json = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, end))
  bytes.set(new TextEncoder().encode(wrong(json)), HEADER_BYTES)
  view.setUint32(12, checksum(bytes), true)
  return bytes
}

describe('loadModel', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a header only', modelBytes.slice(0, 20)],
    ['a cut file', modelBytes.slice(0, modelBytes.length - 1)],
    ['a longer file', new Uint8Array([...modelBytes.slice(0, 5000), 1])],
    ['another kind of file', changed(0, 0)],
    ['another version', changed(4, 99)],
    ['one changed byte', changed(modelBytes.length - 7, (modelBytes.at(-7) ?? 0) ^ 1)],
    ['zeros', new Uint8Array(1000)],
    ['bands without a limit', withFact((json) => json.replace('"unclear":', '"unclaer":'))],
    [
      'a limit that is no number',
      withFact((json) => json.replace(/(?<="hint":)[\d.]+/, (number) => 'null'.padEnd(number.length))),
    ],
  ])('refuses %s', (_, bytes) => {
    const load = () => loadModel(bytes)
    expect(load).toThrow(AppError)
    expect(load).toThrow('model/broken')
  })

  it('takes an ArrayBuffer too', () => {
    expect(loadModel(modelBytes.slice().buffer).facts.slots).toBeGreaterThan(1000)
  })
})
