/** One section of the settings with its title, and the line that says what its last act did. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Check } from '@/components/ui/icons'
import { useOptions } from './context'
import type { Part as Name } from './store'

export function Part(props: { id: string; title: string; text?: string; children: ReactNode }) {
  return (
    <section className="part" id={props.id} aria-labelledby={`${props.id}-title`}>
      <div className="part-words">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        {props.text && <p className="soft small">{props.text}</p>}
      </div>
      <div className="part-body">{props.children}</div>
    </section>
  )
}

/** Saved, failed, or removed and can come back. `words` stands where "Saved" would say too little. */
export function Outcome({
  part,
  words,
  denied,
}: {
  part: Name
  words?: string | undefined
  denied?: string
}) {
  const { t } = useTranslation()
  const undo = useOptions((state) => (state.undo?.part === part ? state.undo : null))
  const isDone = useOptions((state) => state.done === part)
  const failed = useOptions((state) => (state.failed?.part === part ? state.failed.error : null))
  const takeBack = useOptions((state) => state.takeBack)
  const isDenied = failed?.code === 'perm/denied' && denied
  return (
    <div className="outcomes">
      <div role="status">
        {isDone && (
          <p className="outcome">
            <Check />
            {undo?.words ?? words ?? t('act.saved')}
            {undo && (
              <Button look="link" onClick={() => void takeBack()}>
                {t('act.undo')}
              </Button>
            )}
          </p>
        )}
      </div>
      <div role="alert">
        {failed && <p className="field-error">{isDenied ? denied : t(`errors.${failed.code}`)}</p>}
      </div>
    </div>
  )
}
