/** Three lines on how to answer, and what to do and to avoid. */
import { useTranslation } from 'react-i18next'
import './guidance.css'
import { Check, Cross } from '@/components/ui/icons'
import type { Guidance } from '@/lib/approach/types'

export function AdviceLines({ guidance }: { guidance: Guidance }) {
  const { t } = useTranslation()
  return (
    <>
      <ol className="lines">
        {guidance.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="sides">
        <Side title={t('panel.guidance.do')} look="do" items={guidance.do} />
        <Side title={t('panel.guidance.avoid')} look="avoid" items={guidance.avoid} />
      </div>
    </>
  )
}

function Side(props: { title: string; look: 'do' | 'avoid'; items: readonly string[] }) {
  return (
    <div className="side" data-look={props.look}>
      <h3 className="side-title">
        {props.look === 'do' ? <Check /> : <Cross />}
        {props.title}
      </h3>
      <ul>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
