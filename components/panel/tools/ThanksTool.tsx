/** Thank a colleague: with the customer's words, one line of one's own, and the exact text beside the button. */
import { useTranslation } from 'react-i18next'
import '../people/people.css'
import { ThanksForm } from '../people/ThanksForm'
import { SheetTop } from './SheetTop'
import type { ToolProps } from './types'

export default function ThanksTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  return (
    <div className="person-tool">
      <SheetTop title={t('panel.tools.thanks')} onClose={onClose} />
      <ThanksForm key={head?.key ?? ''} head={head} />
    </div>
  )
}
