/** What the page shows of all there is: search, filters, part. Kept in its address, but for what was typed. Pure. */
import type { Whose, WinKind, WrittenStyle } from '@/lib/records/rows'
import { type Bounds, boundsOf, type Day, type Period } from '@/lib/review/periods'

export type Filtering = Omit<Place, 'query'>

export type View = 'wins' | 'notes'

export type Place = {
  view: View
  query: string
  kind: WinKind | null
  whose: Whose | null
  style: WrittenStyle | null
  period: Period
  /** Of a period of one's own. */
  from: Day
  to: Day
}

export const KINDS: readonly WinKind[] = ['praise', 'win', 'thanks-given', 'thanks-received']
export const OWNERS: readonly Whose[] = ['mine', 'colleague', 'team']
export const STYLES: readonly WrittenStyle[] = ['analytical', 'personal', 'functional', 'intuitive']
export const PERIODS: readonly Period[] = ['all', 'week', 'month', 'quarter', 'year', 'own']

export const EVERYTHING: Place = {
  view: 'wins',
  query: '',
  kind: null,
  whose: null,
  style: null,
  period: 'all',
  from: '',
  to: '',
}

/** @param hash as an address has it; what it does not know is ignored. */
export function placeIn(hash: string): Place {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const one = <T extends string>(name: string, of: readonly T[]) =>
    of.find((each) => each === asked.get(name)) ?? null
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(asked.get(name) ?? '')?.[0] ?? ''
  return {
    view: one('view', ['wins', 'notes']) ?? 'wins',
    query: '',
    kind: one('kind', KINDS),
    whose: one('whose', OWNERS),
    style: one('style', STYLES),
    period: one('period', PERIODS) ?? 'all',
    from: day('from'),
    to: day('to'),
  }
}

/** Without the query: the name of a customer would stay in the browser's history. */
export function hashOf(place: Place): string {
  const said = new URLSearchParams()
  for (const name of ['view', 'kind', 'whose', 'style', 'period'] as const) {
    const value = place[name]
    if (value && value !== EVERYTHING[name]) said.set(name, value)
  }
  if (place.period === 'own') {
    if (place.from) said.set('from', place.from)
    if (place.to) said.set('to', place.to)
  }
  return String(said)
}

/** Filters that only wins know: where one is set, no note can match. */
export function isAboutWins({ kind, whose, style }: Filtering): boolean {
  return kind !== null || whose !== null || style !== null
}

export function isFiltered(place: Filtering): boolean {
  return isAboutWins(place) || place.period !== 'all'
}

export function boundsOfPlace({ period, from, to }: Place, now: number): Bounds | null {
  return boundsOf(period, { from, to }, now)
}
