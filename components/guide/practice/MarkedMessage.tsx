/** A message to practise on; once it is answered, with the words that show how it is written. */
import { useTranslation } from 'react-i18next'
import '@/components/panel/excerpt.css'
import { excerptOf } from '@/components/panel/excerpt'
import { TYPES } from '@/components/panel/keys'
import type { PracticeItem } from '@/lib/practice/types'
import type { Evidence } from '@/lib/reading/types'
import { usePractice } from '../context'

export function MarkedMessage(props: { id?: string; item: PracticeItem; hasMarks: boolean }) {
  const { t } = useTranslation()
  const lang = usePractice((state) => state.lang)
  const { item, hasMarks } = props
  const { pieces } = excerptOf(item.text, hasMarks ? evidenceOf(item) : [], Number.POSITIVE_INFINITY)
  return (
    <blockquote className="practice-message" id={props.id} lang={lang}>
      {pieces.map((piece) =>
        piece.type ? (
          <mark key={piece.at} data-type={piece.type} title={t(`types.${piece.type}`)}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </blockquote>
  )
}

function evidenceOf({ text, words }: PracticeItem): Evidence[] {
  return TYPES.flatMap((type) =>
    (words[type] ?? []).map((part) => {
      const start = text.indexOf(part)
      return { start, end: start + part.length, type, weight: 1 }
    }),
  )
}
