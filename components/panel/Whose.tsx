/** Whose praise it is; Bouquet proposes, the agent decides. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePeople } from '@/lib/records/live'
import type { Whose as Owner } from '@/lib/records/rows'
import { usePanel } from './context'
import type { PraiseDraft } from './draft'

const OWNERS: readonly Owner[] = ['mine', 'colleague', 'team']

export function Whose({ draft }: { draft: PraiseDraft }) {
  const { t } = useTranslation()
  const id = useId()
  const edit = usePanel((state) => state.edit)
  const colleagues = usePeople()?.filter((person) => person.role === 'colleague') ?? []
  const named = draft.whose === 'colleague' && draft.name
  return (
    <div className="whose">
      <fieldset className="segments">
        <legend className="sr-only">{t('panel.praise.whose')}</legend>
        {OWNERS.map((whose) => (
          <label key={whose} className="segment">
            <input type="radio" name={id} checked={draft.whose === whose} onChange={() => edit({ whose })} />
            <span className="cut">
              {whose === 'colleague' && named
                ? t('whose.named', { name: draft.name })
                : t(`panel.praise.${whose}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {draft.whose === 'colleague' && (
        <>
          <input
            className="input"
            aria-label={t('panel.praise.who')}
            placeholder={t('panel.praise.whoPlaceholder')}
            list={`${id}-names`}
            maxLength={80}
            value={draft.name}
            onChange={(event) => edit({ name: event.target.value })}
          />
          <datalist id={`${id}-names`}>
            {colleagues.map((person) => (
              <option key={person.id} value={person.name} />
            ))}
          </datalist>
        </>
      )}
    </div>
  )
}
