/**
 * A passphrase as a recipient of the age format (https://age-encryption.org/v1). The library's own runs scrypt at one
 * go, which would freeze the page for a second or two, and our security policy allows no worker: this one takes breaks
 * and says how far it is.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { type Identity, type Recipient, Stanza } from 'age-encryption'
import { AppError } from '../errors'

/** From 0 to 1. */
export type OnProgress = (share: number) => void

/**
 * As the age program itself takes: 256 MB and one to two seconds for each guess of somebody who has stolen the file,
 * and for the person once.
 */
export const WORK_FACTOR = 18
/** Each step more doubles the memory; a hostile file may not ask for a gigabyte. */
const HIGHEST_WORK_FACTOR = 18
const LABEL = new TextEncoder().encode('age-encryption.org/v1/scrypt')
const SALT_LENGTH = 16
const SEALED_KEY_LENGTH = 32
/** Each wrapped key has a key of its own, so the format fixes the nonce. */
const NONCE = new Uint8Array(12)

export function recipientOf(passphrase: string, workFactor: number, onProgress: OnProgress): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH))
      const key = await keyOf(passphrase, salt, workFactor, onProgress)
      const sealed = chacha20poly1305(key, NONCE).encrypt(fileKey)
      return [new Stanza(['scrypt', toBase64(salt), String(workFactor)], sealed)]
    },
  }
}

/** Throws `backup/foreign` for what no passphrase opens, `backup/passphrase` for what this one does not open. */
export function identityOf(passphrase: string, onProgress: OnProgress): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas
      const [kind, salt = '', factor = ''] = stanza?.args ?? []
      const workFactor = /^[1-9]\d?$/.test(factor) ? Number(factor) : Number.POSITIVE_INFINITY
      const isOurs = stanzas.length === 1 && kind === 'scrypt' && stanza?.args.length === 3
      if (!stanza || !isOurs || workFactor > HIGHEST_WORK_FACTOR) throw new AppError('backup/foreign')
      const bytes = fromBase64(salt)
      if (bytes?.length !== SALT_LENGTH || stanza.body.length !== SEALED_KEY_LENGTH)
        throw new AppError('backup/damaged')
      const key = await keyOf(passphrase, bytes, workFactor, onProgress)
      try {
        return chacha20poly1305(key, NONCE).decrypt(stanza.body)
      } catch {
        throw new AppError('backup/passphrase')
      }
    },
  }
}

/** The same passphrase may be typed with composed or decomposed accents, by another keyboard. */
function keyOf(passphrase: string, salt: Uint8Array, workFactor: number, onProgress: OnProgress) {
  const labelled = new Uint8Array([...LABEL, ...salt])
  return scryptAsync(passphrase.normalize('NFC'), labelled, {
    N: 2 ** workFactor,
    r: 8,
    p: 1,
    dkLen: 32,
    onProgress,
  })
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
