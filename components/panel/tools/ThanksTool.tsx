/** Thank a colleague: with the customer's words, one line of one's own, and the exact text beside the button. */
import { useTranslation } from 'react-i18next'
import '../people/people.css'
import { addEnglish } from '@/components/i18n'
import { people } from '@/lib/texts/en/people-tools'
import { ThanksForm } from '../people/ThanksForm'
import { SheetTop } from './SheetTop'
import type { ToolProps } from './types'

addEnglish({ people })

export default function ThanksTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  return (
    <div className="person-tool">
      <SheetTop title={t('panel.tools.thanks')} onClose={onClose} />
      <ThanksForm key={head?.key ?? ''} head={head} />
    </div>
  )
}
