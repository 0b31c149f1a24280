/** A short hash that stands for a key where the key itself must not be stored. */

/** 16 hexadecimal digits: enough to tell keys apart. Not inside a transaction, which would end while it is made. */
export async function refOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
