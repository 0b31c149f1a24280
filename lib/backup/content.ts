/** What stands in a backup file once it is open. Types and limits. */
import type { Tables } from '../records/tables'

export const APP = 'bouquet-backup'
/** Of the file, not of the database in it. */
export const FORMAT = 1

/** Bytes of a file that is looked at at all. */
export const LARGEST_FILE = 64 * 1024 * 1024
/** Bytes after unpacking: a few kilobytes can unpack to any size. */
export const LARGEST_CONTENT = 192 * 1024 * 1024

export type Settings = Readonly<Record<string, unknown>>

/** As today's code wants it: checked, and brought up to today's database. */
export type BackupContent = {
  /** Milliseconds since 1970. */
  madeAt: number
  /** The version of Bouquet that made it. */
  product: string
  tables: Tables
  settings: Settings
}
