/** The keys: those of the browser, which only it can change, and the single letters of the panel. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyList } from '@/components/panel/KeyList'
import { Button } from '@/components/ui/Button'
import { Toggle } from '@/components/ui/Toggle'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'
import type { BrowserKey } from './setting-deps'

export function KeysPart() {
  const { t } = useTranslation()
  const { watchLetterKeys, setLetterKeys } = useDeps()
  const act = useOptions((state) => state.act)
  const hasLetters = useWatched(watchLetterKeys)
  return (
    <Part id="keys" title={t('options.keys.title')} text={t('options.keys.text')}>
      <BrowserKeys />
      <h3 className="part-sub">{t('options.keys.letters')}</h3>
      {hasLetters !== undefined && (
        <Toggle
          label={t('options.keys.useLetters')}
          isOn={hasLetters}
          onChange={(isOn) => void act('keys', () => setLetterKeys(isOn))}
        />
      )}
      <p className="field-hint">{t('options.keys.lettersHint')}</p>
      <KeyList />
      <Outcome part="keys" />
    </Part>
  )
}

function BrowserKeys() {
  const { t } = useTranslation()
  const { openBrowserKeys } = useDeps()
  const keys = useBrowserKeys()
  return (
    <>
      <h3 className="part-sub">{t('options.keys.everywhere')}</h3>
      <dl className="browser-keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {shortcut ? (
                <kbd className="key">{shortcut}</kbd>
              ) : (
                <span className="soft">{t('options.keys.none')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {openBrowserKeys ? (
        <div className="row">
          <Button onClick={() => void openBrowserKeys()}>{t('options.keys.change')}</Button>
        </div>
      ) : (
        <p>{t('options.keys.changeByHand')}</p>
      )}
      <p className="field-hint">{t('options.keys.browserHint')}</p>
    </>
  )
}

/** Asked again when the person comes back from the browser's own page: it tells nobody of a change. */
function useBrowserKeys(): readonly BrowserKey[] {
  const { browserKeys } = useDeps()
  const [keys, setKeys] = useState<readonly BrowserKey[]>([])
  useEffect(() => {
    const look = () => void browserKeys().then(setKeys)
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [browserKeys])
  return keys
}
