/** Checks a passphrase against a token that only it opens: age's own scrypt, so that nothing here is of our making. */
import { Decrypter, Encrypter } from 'age-encryption'

/**
 * 2^14: 70 ms and 16 MB where the benchmarks run, so that unlocking stays under 300 ms on a slow or busy machine. age's
 * own 2^18 takes more than a second at each unlocking, and this lock encrypts no record that would be worth it.
 */
const WORK_FACTOR = 14

export async function tokenFor(passphrase: string): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(WORK_FACTOR)
  encrypter.setPassphrase(composed(passphrase))
  return btoa(String.fromCharCode(...(await encrypter.encrypt('bouquet'))))
}

export async function opens(token: string, passphrase: string): Promise<boolean> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(composed(passphrase))
  try {
    const sealed = Uint8Array.from(atob(token), (each) => each.charCodeAt(0))
    return (await decrypter.decrypt(sealed, 'text')) === 'bouquet'
  } catch {
    // age has one error for a wrong passphrase and for a token that somebody damaged: neither opens.
    return false
  }
}

/** Keyboards of different systems write the same accent in different ways. */
const composed = (passphrase: string): string => passphrase.normalize('NFC')
