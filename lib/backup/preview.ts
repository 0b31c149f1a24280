/** What restoring would do, in numbers, before anything is written. Pure. */
import { type MergeCounts, mergeOf } from '../records/merge'
import { isRemoved, TABLES, type TableName, type Tables } from '../records/tables'
import type { BackupContent, Settings } from './content'

export type TablePreview = {
  table: TableName
  /** Rows that a person would see. */
  inFile: number
  here: number
  merge: MergeCounts
  /** How many of those that are here would go if the backup replaced them. */
  lost: number
}

export type Preview = {
  madeAt: number
  product: string
  /** Only tables that have rows in the file or here. */
  tables: TablePreview[]
  /** Hosts of the help desks and channels that the browser must be asked for again. */
  hosts: string[]
  /** Messages of which nobody knows whether they left. */
  asking: number
  isEmptyHere: boolean
}

export function previewOf({ madeAt, product, tables, settings }: BackupContent, here: Tables): Preview {
  const { counts } = mergeOf(here, tables)
  const all = TABLES.map((table): TablePreview => {
    const inFile = new Set(tables[table].filter((row) => !isRemoved(row)).map((row) => row.id))
    const seen = here[table].filter((row) => !isRemoved(row))
    const lost = seen.filter((row) => !inFile.has(row.id)).length
    return { table, inFile: inFile.size, here: seen.length, merge: counts[table], lost }
  })
  return {
    madeAt,
    product,
    tables: all.filter(({ inFile, here, merge }) => inFile + here + merge.removed > 0),
    hosts: [...new Set(originsIn(settings).map((origin) => new URL(origin).host))],
    asking: tables.outbox.filter((row) => row.state === 'unconfirmed').length,
    isEmptyHere: all.every((each) => each.here === 0),
  }
}

/** Of settings that are checked: every address that needs the browser's permission. */
export function originsIn(settings: Settings): string[] {
  const { sites = [], channels = [] } = settings as {
    sites?: { origin: string }[]
    channels?: { address: string }[]
  }
  const origins = [
    ...sites.map((site) => site.origin),
    ...channels.map(({ address }) => new URL(address).origin),
  ]
  return [...new Set(origins)]
}
