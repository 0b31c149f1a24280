/** "3 notes, 2 wins" in the language of the interface. */
import { useTranslation } from 'react-i18next'
import type { Table } from './chosen'

export function useCountWords(): (counts: readonly [Table, number][]) => string {
  const { t, i18n } = useTranslation()
  return (counts) => {
    const words = counts.map(([table, count]) => t(`find.counts.${table}`, { count }))
    return new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(words)
  }
}
