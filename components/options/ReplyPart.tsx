/** Which checks of the reply are on. */
import { useTranslation } from 'react-i18next'
import { Toggle } from '@/components/ui/Toggle'
import { useWatched } from '@/components/ui/use-watched'
import { HINTS } from '@/lib/approach/draft/types'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'

export function ReplyPart() {
  const { t } = useTranslation()
  const { watchChecksOff, setCheckOff } = useDeps()
  const act = useOptions((state) => state.act)
  const off = useWatched(watchChecksOff)
  const isOn = !off?.includes('all')
  return (
    <Part id="reply" title={t('draftCheck.settings.title')} text={t('draftCheck.settings.text')}>
      {off && (
        <>
          <Toggle
            label={t('draftCheck.settings.all')}
            isOn={isOn}
            onChange={(on) => void act('reply', () => setCheckOff('all', !on))}
          />
          <ul className="checks">
            {HINTS.map((check) => (
              <li key={check}>
                <Toggle
                  label={t(`draftCheck.names.${check}`)}
                  isOn={!off.includes(check)}
                  isDisabled={!isOn}
                  onChange={(on) => void act('reply', () => setCheckOff(check, !on))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Outcome part="reply" />
    </Part>
  )
}
