/** The customer's own words with the evidence marked, by colour and by the kind of underline. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './excerpt.css'
import { Button } from '@/components/ui/Button'
import { langOf } from '@/components/ui/lang-of'
import type { Evidence } from '@/lib/reading/types'
import { excerptOf } from './excerpt'
import { TYPES } from './keys'

export function ExcerptText(props: {
  text: string
  evidence: readonly Evidence[]
  lang: string
  /** Stands at the foot, beside the legend. */
  children: ReactNode
}) {
  const { t } = useTranslation()
  const { text, evidence } = props
  const [isWhole, setWhole] = useState(false)
  const cut = excerptOf(text, evidence)
  const { pieces } = isWhole ? excerptOf(text, evidence, Number.POSITIVE_INFINITY) : cut
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
