/** The sentences of the latest message, each one click away from being the words that are passed on. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from '@/components/ui/Fold'
import { langOf } from '@/components/ui/lang-of'
import { sentencesOf } from './sentences'

export function SentencePicker(props: {
  text: string
  lang: string
  picked: string
  onPick: (sentence: string) => void
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Fold level={3} title={t('people.thanks.pick')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <div className="sentences">
        {sentencesOf(props.text).map((sentence) => (
          <button
            key={sentence}
            type="button"
            className="sentence"
            dir="auto"
            lang={langOf(props.lang)}
            aria-pressed={props.picked.trim() === sentence}
            onClick={() => props.onPick(sentence)}
          >
            {sentence}
          </button>
        ))}
      </div>
    </Fold>
  )
}
