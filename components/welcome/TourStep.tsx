/** What the panel would say of the made-up message, step by step, from the real reading. */
import { useTranslation } from 'react-i18next'
import '@/components/panel/style.css'
import { AdviceLines } from '@/components/panel/AdviceLines'
import { Diamond } from '@/components/panel/Diamond'
import type { Understanding } from '@/lib/panel-view'
import { composePraise } from '@/lib/sharing/compose'
import { messageTexts } from '@/lib/sharing/message-texts'
import type { STEPS } from './store'

type Props = { sample: Understanding }

export function TourStep({ name, sample }: Props & { name: (typeof STEPS)[number] }) {
  if (name === 'written') return <Written sample={sample} />
  if (name === 'answer')
    return (
      <div className="tour-card">
        <AdviceLines guidance={sample.guidance} />
      </div>
    )
  return name === 'praise' ? <Praise sample={sample} /> : <Goes sample={sample} />
}

function Written({ sample: { latest } }: Props) {
  const { t } = useTranslation()
  if (latest.type === 'unclear') return <p className="tour-card">{t('types.unclear')}</p>
  return (
    <div className="tour-card style-top">
      <div className="verdict">
        <p className="verdict-name" data-type={latest.type}>
          <span className="type-name">{t(`types.${latest.type}`)}</span> · {t(`bands.${latest.band}`)}
        </p>
        <p>{t(`panel.style.is.${latest.type}`)}</p>
      </div>
      <Diamond axes={latest.axes} type={latest.type} isCorrected={false} />
    </div>
  )
}

function Praise({ sample: { praise } }: Props) {
  const { t } = useTranslation()
  return (
    praise && (
      <div className="tour-card">
        <blockquote className="tour-quote">{praise.sentence}</blockquote>
        {praise.whose === 'mine' && <p className="small soft">{t('welcome.tour.praise.mine')}</p>}
      </div>
    )
  )
}

function Goes({ sample: { praise } }: Props) {
  const { t } = useTranslation()
  if (!praise) return null
  const agent = t('welcome.sample.agent')
  const told = {
    whose: 'mine' as const,
    reader: 'leader' as const,
    from: agent,
    praisedName: agent,
    quote: praise.quote,
    whatIDid: t('welcome.sample.whatIDid'),
    customerName: t('welcome.sample.customer'),
    ticket: null,
  }
  return (
    <figure className="tour-card">
      <figcaption className="small soft">
        {t('welcome.tour.goes.label', { name: t('welcome.sample.manager') })}
      </figcaption>
      <p className="tour-message">{composePraise(told, messageTexts())}</p>
    </figure>
  )
}
