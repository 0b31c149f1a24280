/** JSON -> gzip -> age: the bytes of a backup file. */
import { Encrypter } from 'age-encryption'
import { AppError } from '../errors'
import { DATABASE_VERSION } from '../records/restore'
import { APP, type BackupContent, FORMAT, LARGEST_CONTENT, LARGEST_FILE } from './content'
import { type OnProgress, recipientOf, WORK_FACTOR } from './passphrase'

/** Throws `backup/too-large` for what could not be restored. */
export async function seal(
  content: BackupContent,
  passphrase: string,
  onProgress: OnProgress = () => undefined,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const { madeAt, product, tables, settings } = content
  const plain = { app: APP, format: FORMAT, database: DATABASE_VERSION, product, madeAt, settings, tables }
  const json = new Blob([JSON.stringify(plain)])
  if (json.size > LARGEST_CONTENT) throw new AppError('backup/too-large', { bytes: json.size })
  const packed = await new Response(json.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientOf(passphrase, workFactor, onProgress))
  const sealed = await encrypter.encrypt(new Uint8Array(packed))
  if (sealed.length > LARGEST_FILE) throw new AppError('backup/too-large', { bytes: sealed.length })
  return new Uint8Array(sealed)
}
