/** What the agent's corrections do to a reading, and the choice that makes a new one: loaded together, seldom shown. */
import { addEnglish } from '@/components/i18n'
import type { MessageStyle } from '@/lib/panel-view'
import { learning } from '@/lib/texts/en/learning'
import { Adjusted } from './Adjusted'
import { Correction } from './Correction'
import { usePanel } from './context'

addEnglish({ learning })

export default function Corrections({ latest }: { latest: MessageStyle }) {
  const isCorrecting = usePanel((state) => state.isCorrecting)
  return (
    <>
      {latest.plain && <Adjusted key={latest.messageId} plain={latest.plain} />}
      {isCorrecting && <Correction latest={latest} />}
    </>
  )
}
