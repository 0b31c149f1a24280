/** Where the model card, its pictures and the texts that it includes lie. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Included } from '@/lib/training/card'
import type { Measured, Picture } from '@/lib/training/pictures/card-pictures'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const CARD_FILE = here('../training/MODEL-CARD.md')
/** In the extension's own package, whose guide shows the card. */
const PICTURES = here('../../public/model')

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** All pictures of this measurement anew: none of an older model stays. */
export function writePictures(measured: Measured, files: readonly Picture[]): void {
  mkdirSync(PICTURES, { recursive: true })
  for (const name of readdirSync(PICTURES)) {
    if (name.startsWith(`${measured}-`)) rmSync(join(PICTURES, name))
  }
  for (const { name, svg } of files) writeFileSync(join(PICTURES, name), svg)
}

export function includedTexts(): Included {
  return { families: textOf('../training/families.md'), second: textOf('../training/second/README.md') }
}

function textOf(path: string): string | null {
  const file = here(path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
