/** What the guide says of an answered message, why, and what the reader says of the same words. */
import { useTranslation } from 'react-i18next'
import { isRight, readerVerdict } from '@/lib/practice/round'
import type { PracticeItem } from '@/lib/practice/types'
import type { StyleType } from '@/lib/reading/types'
import { usePractice } from '../context'
import type { Reading } from './store'

export function Explained({ item }: { item: PracticeItem }) {
  const { t } = useTranslation()
  const lang = usePractice((state) => state.lang)
  const chosen = usePractice((state) => state.chosen.at(-1)?.type)
  const reading = usePractice((state) => state.readings.get(item.id))
  if (!chosen) return null
  return (
    <div className="practice-answer" data-type={item.type}>
      <p className="practice-verdict">
        <Verdict item={item} chosen={chosen} />
      </p>
      <p lang={lang}>{item.why}</p>
      <p className="small soft">
        {t('practice.reader.title')}: <ReaderWords item={item} reading={reading} />
      </p>
    </div>
  )
}

/** In one sentence, of a mixed message both kinds. */
export function Verdict({ item, chosen }: { item: PracticeItem; chosen: StyleType }) {
  const { t } = useTranslation()
  const name = (type: StyleType) => t(`types.${type}`)
  if (isRight(item, chosen)) {
    if (item.also === null) return t('practice.as.same', { type: name(item.type) })
    return t('practice.as.either', { type: name(chosen === item.type ? item.also : item.type) })
  }
  const said = { chosen: name(chosen), type: name(item.type) }
  if (item.also === null) return t('practice.as.other', said)
  return t('practice.as.otherEither', { ...said, also: name(item.also) })
}

function ReaderWords({ item, reading }: { item: PracticeItem; reading: Reading | undefined }) {
  const { t } = useTranslation()
  if (!reading) return t('practice.reader.reading')
  if (reading === 'failed') return t('practice.reader.failed')
  const said = t('practice.reader.says', {
    type: t(reading.band === 'too-little' ? 'bands.too-little' : `types.${reading.type}`),
    band: t(`bands.${reading.band}`),
  })
  const verdict = readerVerdict(item, reading)
  const how = t(`practice.reader.${verdict === 'right' ? 'same' : verdict}`)
  return reading.type === 'unclear' ? `${t(`bands.${reading.band}`)}, ${how}` : `${said}, ${how}`
}
