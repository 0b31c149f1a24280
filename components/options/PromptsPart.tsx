/** What Bouquet may ask unasked. */
import { useTranslation } from 'react-i18next'
import { Toggle } from '@/components/ui/Toggle'
import { useWatched } from '@/components/ui/use-watched'
import { PROMPTS } from '@/lib/prompts'
import { useDeps, useOptions } from './context'
import { Outcome, Part } from './Part'

export function PromptsPart() {
  const { t } = useTranslation()
  const { watchPromptsOff, setPromptOff } = useDeps()
  const act = useOptions((state) => state.act)
  const off = useWatched(watchPromptsOff)
  return (
    <Part id="prompts" title={t('options.prompts.title')} text={t('options.prompts.text')}>
      {off && (
        <ul className="toggles">
          {PROMPTS.map((kind) => (
            <li key={kind}>
              <Toggle
                label={t(`prompts.${kind}.name`)}
                isOn={!off.includes(kind)}
                onChange={(isOn) => void act('prompts', () => setPromptOff(kind, !isOn))}
              />
            </li>
          ))}
        </ul>
      )}
      <Outcome part="prompts" />
    </Part>
  )
}
