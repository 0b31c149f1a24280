/** The only place that writes to the console: codes, ids and counts, never ticket text. */
import { type ErrorDetails, toPlainError } from './errors'

/** One line per failure, for the person who opens the extension's console. */
export function logFailure(where: string, error: unknown, details: ErrorDetails = {}): void {
  const plain = toPlainError(error)
  // biome-ignore lint/suspicious/noConsole: this module is the one that may
  console.warn(`[bouquet] ${where}: ${plain.code}`, { ...plain.details, ...details })
}
