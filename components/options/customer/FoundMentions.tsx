/** Rows of nobody found in which the name stands: another person may be meant, so each is chosen by itself. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { type Choice, rowId } from './chosen'
import { RowList } from './RowList'
import type { Search } from './use-find'

export function FoundMentions({ search, onChoose }: { search: Search; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation()
  const { found, choice } = search
  if (found.mentions.length === 0) return null
  const isAll = choice.mentions.size === found.mentions.length
  const set = (mentions: Iterable<string>) => onChoose({ ...choice, mentions: new Set(mentions) })
  return (
    <section className="found-mentions">
      <div className="found-top">
        <h3 className="part-sub">{t('find.mentionsTitle')}</h3>
        <Button look="link" onClick={() => set(isAll ? [] : found.mentions.map(rowId))}>
          {t(isAll ? 'find.none' : 'find.all')}
        </Button>
      </div>
      <p className="field-hint">{t('find.mentionsText')}</p>
      <RowList
        rows={found.mentions}
        chosen={choice.mentions}
        onToggle={(id) => {
          const mentions = new Set(choice.mentions)
          if (!mentions.delete(id)) mentions.add(id)
          set(mentions)
        }}
      />
    </section>
  )
}
