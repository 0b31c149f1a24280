/** From a chosen file to what it would change, and then to the records. Nothing is written before the last click. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './backup.css'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useBackup } from './context'
import { PassphraseField } from './PassphraseField'
import { PreviewStep } from './PreviewStep'
import { Restored } from './Restored'
import { Working } from './Working'

/**
 * `children` stand under what was restored: where to go from here.
 * @param level of its headings, as the page needs it.
 */
export function RestoreBackup({ level, children }: { level: 2 | 3; children?: ReactNode }) {
  const opened = useBackup((state) => state.opened)
  const missing = useBackup((state) => state.missing)
  if (missing)
    return (
      <Restored missing={missing} level={level}>
        {children}
      </Restored>
    )
  return opened ? <PreviewStep preview={opened.preview} level={level} /> : <ChooseFile level={level} />
}

function ChooseFile({ level }: { level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { t } = useTranslation()
  const work = useBackup((state) => state.work)
  const open = useBackup((state) => state.open)
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isTried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (file && passphrase) void open(file, passphrase)
  }
  return (
    <form
      className="part-body"
      aria-labelledby="restore-title"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="part-words">
        <Heading className="part-sub" id="restore-title">
          {t('backup.open.title')}
        </Heading>
        <p className="soft small">{t('backup.open.text')}</p>
      </div>
      <Field
        label={t('backup.open.file')}
        hint={t('backup.open.fileHint')}
        error={isTried && !file ? t('backup.open.noFile') : null}
        control={{
          type: 'file',
          onChange: (event) => setFile(event.target.files?.[0] ?? null),
        }}
      />
      <PassphraseField
        label={t('backup.open.passphrase')}
        error={isTried && !passphrase ? t('backup.open.noPassphrase') : null}
        kind="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className="row">
        <Button type="submit" disabled={work !== null}>
          {t('backup.open.button')}
        </Button>
      </div>
      <Working kinds={['opening']} />
    </form>
  )
}
