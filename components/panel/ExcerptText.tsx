/** The customer's own words with the evidence marked, by colour and by the kind of underline. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './excerpt.css'
import { Button } from '@/components/ui/Button'
import { langOf } from '@/components/ui/lang-of'
import type { Evidence } from '@/lib/reading/types'
import { usePanel } from './context'
import { excerptOf, withSentence } from './excerpt'
import { TYPES } from './keys'

export function ExcerptText(props: {
  text: string
  evidence: readonly Evidence[]
  lang: string
  /** Perhaps a compliment, verbatim from the text: underlined, no more. */
  maybePraise: string | null
  /** Stands at the foot, beside the legend. */
  children: ReactNode
}) {
  const { t } = useTranslation()
  const { text, evidence } = props
  const [isWhole, setWhole] = useState(false)
  const cut = excerptOf(text, evidence)
  const { pieces: plain } = isWhole ? excerptOf(text, evidence, Number.POSITIVE_INFINITY) : cut
  const start = props.maybePraise ? text.indexOf(props.maybePraise) : -1
  const end = start + (props.maybePraise?.length ?? 0)
  const pieces = start < 0 ? plain : withSentence(plain, { start, end })
  const types = TYPES.filter((type) => pieces.some((piece) => piece.type === type))
  return (
    <figure className="excerpt">
      <figcaption className="sr-only">{t('panel.style.excerpt')}</figcaption>
      <blockquote className="excerpt-text" dir="auto" lang={langOf(props.lang)} data-whole={isWhole}>
        {pieces.map((piece) =>
          piece.type ? (
            <mark key={piece.at} data-type={piece.type} title={t(`types.${piece.type}`)}>
              {piece.text}
            </mark>
          ) : piece.isSaid ? (
            <span key={piece.at} className="maybe-praise" title={t('panel.style.maybePraise')}>
              {piece.text}
            </span>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      <div className="excerpt-foot small">
        {types.length > 0 && (
          <ul className="legend" aria-label={t('panel.style.words')}>
            {types.map((type) => (
              <li key={type}>
                <mark data-type={type}>{t(`types.${type}`)}</mark>
              </li>
            ))}
          </ul>
        )}
        {start >= 0 && <TakePraise />}
        {props.children}
        {cut.isCut && (
          <Button look="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('panel.style.less') : t('panel.style.more')}
          </Button>
        )}
      </div>
    </figure>
  )
}

/** The legend of the dotted line, and the way from there to the card. */
function TakePraise() {
  const { t } = useTranslation()
  const takePraise = usePanel((state) => state.takePraise)
  const take = () => {
    takePraise()
    // The button is gone with the line.
    requestAnimationFrame(() => document.getElementById('praise')?.focus())
  }
  return (
    <Button look="link" className="button maybe-praise" title={t('panel.style.takePraise')} onClick={take}>
      {t('panel.style.maybePraise')}
    </Button>
  )
}
