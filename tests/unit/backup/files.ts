/** Backup files for tests: real ones with a quick key, and what a stranger may have made instead. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { recipientOf } from '@/lib/backup/passphrase'
import { DATABASE_VERSION } from '@/lib/records/restore'
import type { Tables } from '@/lib/records/tables'

export const PASSPHRASE = 'four quiet words here'
/** Each step less halves the time; the format is the same. */
export const QUICK = 4

export const saved = (version: number): Tables =>
  JSON.parse(readFileSync(new URL(`../../fixtures/records/v${version}.json`, import.meta.url), 'utf8'))

export type Plain = {
  app: unknown
  format: unknown
  database: unknown
  product: unknown
  madeAt: unknown
  settings: Record<string, unknown>
  tables: Record<string, unknown[]>
}

export function plain(more: Partial<Plain> = {}): Plain {
  return {
    app: 'bouquet-backup',
    format: 1,
    database: DATABASE_VERSION,
    product: '0.1.0',
    madeAt: 1_790_000_500_000,
    settings: {},
    tables: {},
    ...more,
  }
}

/** As the product packs it. A text is taken as it is, so that it may hold what JSON.stringify would not write. */
export async function packed(content: unknown, passphrase = PASSPHRASE): Promise<Blob> {
  const json = typeof content === 'string' ? content : JSON.stringify(content)
  return sealed(gzipSync(json), passphrase)
}

export async function sealed(bytes: Uint8Array, passphrase = PASSPHRASE, workFactor = QUICK): Promise<Blob> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientOf(passphrase, workFactor, () => undefined))
  return new Blob([new Uint8Array(await encrypter.encrypt(new Uint8Array(bytes)))])
}

export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer())
