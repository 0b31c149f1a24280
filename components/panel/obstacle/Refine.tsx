/** How many minutes it took and a few words, each optional and saved as it is given. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/ui/choices.css'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { ObstacleInput } from '@/lib/records/obstacles'
import { MINUTES, minutesIn } from './causes'
import type { Obstacle } from './use-obstacle'

export function Refine(props: { obstacle: Obstacle; input: ObstacleInput; onClose: () => void }) {
  const { t } = useTranslation()
  const { refine } = props.obstacle
  const [text, setText] = useState(props.input.text)
  return (
    <>
      <Minutes minutes={props.input.minutes} onSay={(minutes) => refine({ minutes })} />
      <div className="obstacle-end">
        <Field
          label={t('obstacles.text')}
          isOptional
          control={{
            value: text,
            maxLength: 300,
            dir: 'auto',
            autoComplete: 'off',
            placeholder: t('obstacles.textPlaceholder'),
            onChange: (event) => {
              setText(event.target.value)
              refine({ text: event.target.value })
            },
            onKeyDown: (event) => event.key === 'Enter' && !event.nativeEvent.isComposing && props.onClose(),
          }}
        />
        <Button onClick={props.onClose}>{t('obstacles.done')}</Button>
      </div>
    </>
  )
}

function Minutes(props: { minutes: number | null; onSay: (minutes: number | null) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const { minutes, onSay } = props
  const isOwn = minutes !== null && !MINUTES.includes(minutes)
  const [own, setOwn] = useState(isOwn ? `${minutes}` : '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend.
    <div className="minutes" role="group" aria-labelledby={id}>
      <span className="minutes-label" id={id}>
        {t('obstacles.minutes')}
      </span>
      {MINUTES.map((each) => (
        <button
          key={each}
          type="button"
          className="pick"
          aria-label={t('obstacles.minutesOf', { count: each })}
          aria-pressed={minutes === each}
          onClick={() => {
            setOwn('')
            // A second press takes it back.
            onSay(minutes === each ? null : each)
          }}
        >
          {each}
        </button>
      ))}
      <input
        className="input minutes-own"
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        aria-label={t('obstacles.minutesOwn')}
        placeholder="…"
        value={own}
        onChange={(event) => {
          setOwn(event.target.value)
          onSay(minutesIn(event.target.value))
        }}
      />
    </div>
  )
}
