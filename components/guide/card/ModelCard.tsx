/** The model card, as it stands in the source code. */
import { useTranslation } from 'react-i18next'
import { useAsked } from '@/components/ui/use-watched'
import { useDeps } from '../context'
import { Markdown } from './Markdown'

export default function ModelCard() {
  const { t } = useTranslation()
  const { loadCard, pictureAddress } = useDeps()
  const card = useAsked(loadCard)
  return (
    <section aria-labelledby="card-title">
      <div className="guide-part">
        <h2 id="card-title">{t('guide.card.title')}</h2>
        <p>{t('guide.card.text')}</p>
      </div>
      {card === undefined ? (
        <p className="soft">{t('guide.card.loading')}</p>
      ) : (
        <Markdown
          text={card}
          lang="en"
          pictureAddress={pictureAddress}
          nameOf={(title) => t('guide.card.table', { title })}
        />
      )}
    </section>
  )
}
