/** Plain JSON from an opened file -> a backup that can be trusted in shape, or the reason why not. */
import * as v from 'valibot'
import { AppError, type ErrorCode } from '../errors'
import { rested, uniqueOf } from '../records/merge'
import { broughtUp, DATABASE_VERSION } from '../records/restore'
import { TABLES, type Tables } from '../records/tables'
import { APP, type BackupContent, FORMAT } from './content'
import { rowSchemas } from './row-schemas'
import { checkedSettings } from './settings-kept'

const VERSION = v.pipe(v.number(), v.integer(), v.minValue(1))

const FILE = v.strictObject({
  app: v.literal(APP),
  format: VERSION,
  database: VERSION,
  product: v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)),
  madeAt: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
  settings: v.record(v.string(), v.unknown()),
  tables: v.record(v.picklist(TABLES), v.array(v.looseObject({ id: v.string() }))),
})

/** What every version says of itself, also one of which we know nothing else. */
const MARK = v.looseObject({ app: v.literal(APP), format: VERSION, database: VERSION, product: v.string() })

/** @param ours the version of this Bouquet. Rejects with `backup/…`, or `db/…` where the migrations cannot run. */
export async function parseBackup(json: unknown, ours: string): Promise<BackupContent> {
  const mark = v.safeParse(MARK, json)
  if (!mark.success) throw new AppError(isMarked(json) ? 'backup/invalid' : 'backup/foreign')
  const { format, database, product } = mark.output
  if (format > FORMAT || database > DATABASE_VERSION) throw new AppError('backup/newer', { format, database })
  try {
    return await checked(json)
  } catch (error) {
    // A newer Bouquet may know settings or fields that this one does not.
    const isInvalid = error instanceof AppError && error.code === 'backup/invalid'
    throw isInvalid && isNewer(product, ours) ? new AppError('backup/newer') : error
  }
}

async function checked(json: unknown): Promise<BackupContent> {
  if (hasTrap(json)) throw invalid()
  const file = v.safeParse(FILE, json)
  if (!file.success) throw invalid()
  const { database, madeAt, product, settings, tables } = file.output
  const rows = database < DATABASE_VERSION ? await migrated(tables, database) : tables
  const checkedRows = checkedTables(rows)
  const outbox = checkedRows.outbox.map(rested)
  return { madeAt, product, settings: checkedSettings(settings), tables: { ...checkedRows, outbox } }
}

async function migrated(rows: Readonly<Record<string, unknown>>, version: number): Promise<Tables> {
  try {
    return await broughtUp(rows, version)
  } catch (error) {
    const isOurs = error instanceof AppError && PASSING.has(error.code)
    throw isOurs ? error : invalid()
  }
}

/** The disk's fault, not the file's. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['db/full', 'db/blocked'])

function checkedTables(rows: Readonly<Record<string, unknown>>): Tables {
  const tables = TABLES.map((name) => {
    const result = v.safeParse(v.array(rowSchemas[name] as v.GenericSchema<unknown>), rows[name] ?? [])
    if (!result.success) throw invalid({ table: name })
    return [name, result.output]
  })
  const all = Object.fromEntries(tables) as Tables
  for (const name of TABLES) {
    if (hasDouble(all[name].map((row) => row.id))) throw invalid({ table: name })
  }
  for (const name of ['tickets', 'customers'] as const) {
    if (hasDouble(all[name].map((row) => uniqueOf(name, row)))) throw invalid({ table: name })
  }
  return all
}

const hasDouble = (keys: readonly unknown[]): boolean => new Set(keys).size < keys.length

const invalid = (details = {}): AppError => new AppError('backup/invalid', details)

function isMarked(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'app' in json && json.app === APP
}

const TRAPS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Settings and rows are four deep at most. */
const DEEPEST = 8

/** A key that would change what an object is, or nesting without end. */
function hasTrap(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth > DEEPEST) return true
  if (Array.isArray(value)) return value.some((each) => hasTrap(each, depth + 1))
  return Object.keys(value).some(
    (key) => TRAPS.has(key) || hasTrap((value as Record<string, unknown>)[key], depth + 1),
  )
}

function isNewer(product: string, ours: string): boolean {
  const [theirs, own] = [product, ours].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 4; part++) {
    const difference = (theirs?.[part] ?? 0) - (own?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
