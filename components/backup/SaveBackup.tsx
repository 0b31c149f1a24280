/** Saves one encrypted file: a passphrase, typed twice, and what it means to lose it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import { useBackup } from './context'
import type { SavedFile } from './deps'
import { PassphraseField } from './PassphraseField'
import { sizeIn } from './size'
import { Working } from './Working'

/** Four short words; fewer can be guessed in days, however dear each guess is. */
const SHORTEST = 12

export function SaveBackup() {
  const { t } = useTranslation()
  const work = useBackup((state) => state.work)
  const saved = useBackup((state) => (state.opened ? null : state.saved))
  const save = useBackup((state) => state.save)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = passphrase.length < SHORTEST
  const isSame = passphrase.normalize('NFC') === again.normalize('NFC')
  const submit = () => {
    setTried(true)
    if (!isShort && isSame) void save(passphrase)
  }
  return (
    <form
      className="part-body"
      aria-labelledby="save-title"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="part-words">
        <h3 className="part-sub" id="save-title">
          {t('backup.save.title')}
        </h3>
        <p className="soft small">{t('backup.save.text')}</p>
      </div>
      <PassphraseField
        label={t('backup.save.passphrase')}
        hint={t('backup.save.passphraseHint', { count: SHORTEST })}
        error={isTried && isShort ? t('backup.save.short', { count: SHORTEST }) : null}
        kind="new-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <PassphraseField
        label={t('backup.save.again')}
        error={isTried && !isShort && !isSame ? t('backup.save.differs') : null}
        kind="new-password"
        value={again}
        onChange={setAgain}
      />
      <p className="small">{t('backup.save.nobody')}</p>
      <div className="row">
        <Button type="submit" look="primary" disabled={work !== null}>
          {t('backup.save.button')}
        </Button>
      </div>
      <Working kinds={['saving']} done={saved && <Saved file={saved} />} />
    </form>
  )
}

export function Saved({ file }: { file: SavedFile }) {
  const { t, i18n } = useTranslation()
  return (
    <div className="saved-file small">
      <p className="outcome">
        <Check />
        <span>{t('backup.save.done', { name: file.name, size: sizeIn(i18n.language, file.bytes) })}</span>
      </p>
      <p className="soft">{t('backup.save.age')}</p>
    </div>
  )
}
