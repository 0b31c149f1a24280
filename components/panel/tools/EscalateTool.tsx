/** Escalate to a named person: who decides, what they need to know, and the exact text beside the button. */
import { useTranslation } from 'react-i18next'
import '../people/people.css'
import { addEnglish } from '@/components/i18n'
import { people } from '@/lib/texts/en/people-tools'
import { EscalationForm } from '../people/EscalationForm'
import { StuckElsewhere } from '../people/StuckElsewhere'
import { SheetTop } from './SheetTop'
import type { ToolProps } from './types'

addEnglish({ people })

export default function EscalateTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  return (
    <div className="person-tool">
      <SheetTop title={t('panel.tools.escalate')} onClose={onClose} />
      <StuckElsewhere ticketKey={head?.key ?? null} />
      {head ? (
        <EscalationForm key={head.key} head={head} />
      ) : (
        <p className="soft">{t('people.escalate.noTicket')}</p>
      )}
    </div>
  )
}
