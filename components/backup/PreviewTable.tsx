/** The opened file against what is here, table by table. */
import { useTranslation } from 'react-i18next'
import type { Preview, TablePreview } from '@/lib/backup/preview'
import type { RestoreMode } from './deps'

const CHANGES = ['added', 'updated', 'removed'] as const

export function PreviewTable({ preview, mode }: { preview: Preview; mode: RestoreMode }) {
  const { t } = useTranslation()
  if (preview.tables.length === 0) return <p>{t('backup.preview.empty')}</p>
  return (
    <table className="preview-table">
      <thead>
        <tr>
          <th scope="col">{t('backup.preview.what')}</th>
          <th scope="col">{t('backup.preview.inFile')}</th>
          <th scope="col">{t('backup.preview.here')}</th>
          <th scope="col">{t('backup.preview.change')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.tables.map((row) => (
          <tr key={row.table}>
            <th scope="row">{t(`backup.tables.${row.table}`)}</th>
            <Count of={row.inFile} />
            <Count of={row.here} />
            <td>
              <Change row={row} mode={mode} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ of }: { of: number }) {
  const { i18n } = useTranslation()
  return <td className="count">{new Intl.NumberFormat(i18n.language).format(of)}</td>
}

function Change({ row, mode }: { row: TablePreview; mode: RestoreMode }) {
  const { t } = useTranslation()
  const same = <span className="soft">{t('backup.preview.same')}</span>
  if (mode === 'replace') {
    return row.lost > 0 ? <span className="gone">{t('backup.preview.gone', { count: row.lost })}</span> : same
  }
  const changes = CHANGES.filter((change) => row.merge[change] > 0)
  if (changes.length === 0) return same
  return changes.map((change) => t(`backup.preview.${change}`, { count: row.merge[change] })).join(', ')
}
