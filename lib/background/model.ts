/** The reading model: loaded once per life of the background. */
import { loadAsset } from '../network'
import { classify } from '../reading/classify'
import { loadModel, type Model } from '../reading/model'
import type { Classify } from './understand'

let model: Promise<Model> | null = null

/** A failed load is not kept: the next ticket tries again. */
export function loadOnce(): Promise<Model> {
  model ??= loadAsset('/model.bin')
    .then(loadModel)
    .catch((error: unknown) => {
      model = null
      throw error
    })
  return model
}

export async function classifier(): Promise<Classify> {
  const loaded = await loadOnce()
  return (text, isExplained) => classify(loaded, text, undefined, isExplained)
}
