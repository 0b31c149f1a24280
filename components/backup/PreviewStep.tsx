/** What is in the opened file and what it would change, with the choice between merge and replace. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { Preview } from '@/lib/backup/preview'
import { useBackup } from './context'
import type { RestoreMode } from './deps'
import { PreviewTable } from './PreviewTable'
import { Saved } from './SaveBackup'
import { Working } from './Working'

const MODES: readonly RestoreMode[] = ['merge', 'replace']

export function PreviewStep({ preview, level }: { preview: Preview; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { t, i18n } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const mode = useBackup((state) => state.mode)
  const work = useBackup((state) => state.work)
  const restore = useBackup((state) => state.restore)
  const close = useBackup((state) => state.close)
  const { isEmptyHere, hosts } = preview
  const made = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  const button = isEmptyHere ? 'restoreButton' : (`${mode}Button` as const)
  return (
    <section className="part-body" aria-labelledby="preview-title">
      <div className="part-words">
        <Heading className="part-sub" id="preview-title" tabIndex={-1} ref={heading}>
          {t('backup.preview.heading', { date: made.format(preview.madeAt) })}
        </Heading>
        <p className="soft small">{t('backup.preview.product', { version: preview.product })}</p>
      </div>
      <PreviewTable preview={preview} mode={isEmptyHere ? 'merge' : mode} />
      {hosts.length > 0 && (
        <p className="small preview-hosts">{t('backup.preview.hosts', { hosts: hosts.join(', ') })}</p>
      )}
      {preview.asking > 0 && <p className="small">{t('backup.preview.asking', { count: preview.asking })}</p>}
      {!isEmptyHere && <Modes />}
      {!isEmptyHere && mode === 'replace' && <SaveFirst preview={preview} />}
      <p className="small soft">{t('backup.preview.nothing')}</p>
      <div className="row">
        <Button look="primary" disabled={work !== null} onClick={() => void restore()}>
          {t(`backup.preview.${button}`)}
        </Button>
        <Button disabled={work !== null} onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
      <Working kinds={['restoring']} />
    </section>
  )
}

function Modes() {
  const { t } = useTranslation()
  const mode = useBackup((state) => state.mode)
  const choose = useBackup((state) => state.choose)
  return (
    <fieldset className="modes">
      <legend className="field-label">{t('backup.preview.how')}</legend>
      {MODES.map((each) => (
        <label key={each} className="mode">
          <input type="radio" name="mode" checked={mode === each} onChange={() => choose(each)} />
          <span>
            <strong>{t(`backup.preview.${each}`)}</strong>
            <span className="small soft">{t(`backup.preview.${each}Text`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function SaveFirst({ preview }: { preview: Preview }) {
  const { t } = useTranslation()
  const work = useBackup((state) => state.work)
  const saved = useBackup((state) => state.saved)
  const saveFirst = useBackup((state) => state.saveFirst)
  const lost = preview.tables.reduce((sum, each) => sum + each.lost, 0)
  return (
    <div className="notice" data-tone="warn">
      {lost > 0 && <p>{t('backup.preview.lost', { count: lost })}</p>}
      <div className="row">
        <Button disabled={work !== null} onClick={() => void saveFirst()}>
          {t('backup.preview.first')}
        </Button>
        <span className="small soft">{t('backup.preview.firstHint')}</span>
      </div>
      <Working kinds={['saving']} done={saved && <Saved file={saved} />} />
    </div>
  )
}
