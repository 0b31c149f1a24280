/** A chosen file -> the plain JSON in it, or the one reason why not. Nothing is believed of it yet. */
import { Decrypter } from 'age-encryption'
import { AppError } from '../errors'
import { LARGEST_CONTENT, LARGEST_FILE } from './content'
import { identityOf, type OnProgress } from './passphrase'

const MAGIC = 'age-encryption.org/v1\n'

export async function unseal(
  file: Blob,
  passphrase: string,
  onProgress: OnProgress = () => undefined,
  largest = LARGEST_CONTENT,
): Promise<unknown> {
  if (file.size > LARGEST_FILE) throw new AppError('backup/too-large', { bytes: file.size })
  const bytes = await bytesOf(file)
  if (!startsWith(bytes, MAGIC))
    throw new AppError(looksPlain(bytes) ? 'backup/plain' : 'backup/not-a-backup')
  const packed = await decrypted(bytes, passphrase, onProgress)
  // Whoever encrypts anything else with a passphrase has a file that is fine, but not ours.
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw new AppError('backup/foreign')
  const text = new TextDecoder().decode(await unpacked(packed, largest))
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('backup/foreign')
  }
}

/** A file that changed after it was chosen is not read any more. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new AppError('backup/unreadable')
  }
}

async function decrypted(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identityOf(passphrase, onProgress))
  try {
    return await decrypter.decrypt(bytes)
  } catch (error) {
    // Every chunk carries its own proof: a cut or altered file cannot pass.
    throw error instanceof AppError ? error : new AppError('backup/damaged')
  }
}

/** Counts while it unpacks, and stops at the limit. */
async function unpacked(packed: Uint8Array, largest: number): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))
  const reader = stream.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new AppError('backup/foreign')
    })
    if (done) break
    size += value.length
    if (size > largest) {
      await reader.cancel()
      throw new AppError('backup/too-large', { bytes: size })
    }
    parts.push(value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** A list or an object in JSON, perhaps of another program. */
function looksPlain(bytes: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 64))
    .replace(/^\uFEFF/, '')
    .trimStart()
  return /^[{[]\s*["{[\]}\d]/.test(start)
}
