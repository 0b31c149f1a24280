/** The made-up message as a help desk would show it; the words that the step speaks of are marked. */
import { useTranslation } from 'react-i18next'
import '@/components/panel/excerpt.css'
import { excerptOf, type Piece } from '@/components/panel/excerpt'
import type { Understanding } from '@/lib/panel-view'
import { useWelcome } from './context'
import type { STEPS } from './store'

export function SampleTicket({ step }: { step: (typeof STEPS)[number] }) {
  const { t } = useTranslation()
  const sample = useWelcome((state) => state.sample)
  const text = t('welcome.sample.latest')
  const pieces = sample && step === 'written' ? marked(text, sample) : null
  const praise = sample && (step === 'praise' || step === 'goes') ? sample.praise : null
  return (
    <figure className="sample" aria-label={t('welcome.ticket')}>
      <figcaption>
        <span className="small soft">{t('welcome.ticket')}</span>
        <strong>{t('welcome.sample.subject')}</strong>
        <span className="small soft">{t('welcome.from', { name: t('welcome.sample.customer') })}</span>
      </figcaption>
      <blockquote className="sample-text">
        {pieces?.map((piece) =>
          piece.type ? (
            <mark key={piece.at} data-type={piece.type}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {praise && <WithPraise text={text} sentence={praise.sentence} />}
        {!pieces && !praise && text}
      </blockquote>
    </figure>
  )
}

function marked(text: string, { latest }: Understanding): Piece[] {
  return excerptOf(text, latest.evidence, Number.POSITIVE_INFINITY).pieces
}

function WithPraise({ text, sentence }: { text: string; sentence: string }) {
  const at = text.indexOf(sentence)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark className="sample-praise">{sentence}</mark>
      {text.slice(at + sentence.length)}
    </>
  )
}
