/** What each sign in the panel means, in the order in which it stands there, and what it does not mean. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import '@/components/panel/style.css'
import '@/components/panel/excerpt.css'
import { Diamond } from '@/components/panel/Diamond'
import { TYPES } from '@/components/panel/keys'

const BANDS = ['clear', 'leaning', 'mixed', 'tooLittle'] as const
const NOT = ['person', 'score', 'decision', 'praise'] as const
/** Where the dot of the example stands. */
const EXAMPLE = { feelings: -0.3, process: 0.55 }

export function HowToRead() {
  const { t } = useTranslation()
  return (
    <>
      <Part name="writing" />
      <section className="guide-part">
        <h2>{t('guide.types.title')}</h2>
        <ul className="guide-types">
          {TYPES.map((type) => (
            <li key={type} className="guide-type" data-type={type}>
              <h3 className="type-name">{t(`types.${type}`)}</h3>
              <p>{t(`guide.types.${type}.signs`)}</p>
              <p>
                <strong>{t('guide.types.wants')}:</strong> {t(`guide.types.${type}.wants`)}
              </p>
              <p>
                <strong>{t('guide.types.answer')}:</strong> {t(`guide.types.${type}.answer`)}
              </p>
            </li>
          ))}
        </ul>
        <p>{t('guide.types.rules')}</p>
      </section>
      <Part name="map">
        <figure className="guide-figure">
          <Diamond axes={EXAMPLE} type="functional" isCorrected={false} />
          <figcaption className="small soft">{t('guide.map.example')}</figcaption>
        </figure>
        <p>{t('guide.map.hollow')}</p>
      </Part>
      <Part name="bands">
        <dl className="guide-bands">
          {BANDS.map((band) => (
            <div key={band}>
              <dt>{t(`bands.${band === 'tooLittle' ? 'too-little' : band}`)}</dt>
              <dd>{t(`guide.bands.${band}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part name="words">
        <blockquote className="excerpt-text">
          <MarkedExample />
        </blockquote>
      </Part>
      <Part name="correct" />
      <Part name="silent" />
      <section className="guide-part">
        <h2>{t('guide.not.title')}</h2>
        <ul className="guide-list">
          {NOT.map((each) => (
            <li key={each}>{t(`guide.not.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section className="guide-part">
        <h2>{t('guide.next.title')}</h2>
        <div className="row">
          <a className="button" data-look="primary" href="#practice">
            {t('guide.next.practice')}
          </a>
          <a className="button" href="#card">
            {t('guide.next.card')}
          </a>
        </div>
      </section>
    </>
  )
}

function Part(props: {
  name: 'writing' | 'map' | 'bands' | 'words' | 'correct' | 'silent'
  children?: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <section className="guide-part">
      <h2>{t(`guide.${props.name}.title`)}</h2>
      <p>{t(`guide.${props.name}.text`)}</p>
      {props.children}
    </section>
  )
}

/** The sentence with its two marks, wherever they stand in it in this language. */
function MarkedExample() {
  const { t } = useTranslation()
  const [first, second] = [t('guide.words.marks.first'), t('guide.words.marks.second')]
  const parts = t('guide.words.example').split(first)
  const [middle = '', end = ''] = (parts[1] ?? '').split(second)
  return (
    <>
      {parts[0]}
      <mark data-type="functional">{first}</mark>
      {middle}
      <mark data-type="functional">{second}</mark>
      {end}
    </>
  )
}
