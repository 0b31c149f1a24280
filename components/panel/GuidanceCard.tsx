/** How to answer: three lines, do and avoid; outline, openings and closings to insert or copy. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './guidance.css'
import { CopyButton } from '@/components/ui/CopyButton'
import { Fold } from '@/components/ui/Fold'
import { late } from '@/components/ui/late'
import type { Hint } from '@/lib/approach/draft/types'
import type { Guidance, Situation } from '@/lib/approach/types'
import { AdviceLines } from './AdviceLines'
import { usePanel } from './context'
import { InsertButton } from './insert/InsertButton'
import { Snippet, useFilled } from './Snippet'
import { useCopy } from './use-copy'

type Extra = 'outline' | 'openings' | 'closings'

/** Only while a reply is being typed. */
const ReplyHints = late(() => import('./reply/ReplyHints'))

export function GuidanceCard(props: {
  guidance: Guidance
  situation: Situation
  isSensitive: boolean
  customer: string | null
  isOpen: boolean
  hints: readonly Hint[] | null
}) {
  const { t } = useTranslation()
  const fold = usePanel((state) => state.fold)
  const { guidance, situation, isSensitive, isOpen } = props
  return (
    <Fold
      anchor="guidance"
      title={t('panel.guidance.title')}
      summary={isSensitive ? null : t(`situations.${situation}`)}
      isOpen={isOpen}
      onToggle={() => fold('guidance', !isOpen)}
    >
      {props.hints && <ReplyHints hints={props.hints} />}
      <AdviceLines guidance={guidance} />
      <Extras guidance={guidance} customer={props.customer} />
    </Fold>
  )
}

function Extras({ guidance, customer }: { guidance: Guidance; customer: string | null }) {
  const { t } = useTranslation()
  const isAsked = usePanel((state) => state.isInsertAsked)
  const [open, setOpen] = useState<Extra | null>(null)
  if (isAsked && open !== 'outline') setOpen('outline')
  const fold = (extra: Extra) => ({
    level: 3 as const,
    title: t(`panel.guidance.${extra}`),
    isOpen: open === extra,
    onToggle: () => setOpen(open === extra ? null : extra),
  })
  return (
    <div className="extras">
      <Fold {...fold('outline')}>
        <Outline guidance={guidance} customer={customer} />
      </Fold>
      <Fold {...fold('openings')}>
        <Snippets texts={guidance.openings} customer={customer} />
      </Fold>
      <Fold {...fold('closings')}>
        <Snippets texts={guidance.closings} customer={customer} />
      </Fold>
    </div>
  )
}

function Outline({ guidance, customer }: { guidance: Guidance; customer: string | null }) {
  const { t } = useTranslation()
  const filled = useFilled(customer)
  const copy = useCopy()
  const isAsked = usePanel((state) => state.isInsertAsked)
  const text = guidance.outline.map((step) => filled(step.text)).join('\n')
  return (
    <div className="outline">
      <ol className="outline-steps">
        {guidance.outline.map((step) => (
          <li key={step.text}>
            <Snippet text={step.text} customer={customer} />
          </li>
        ))}
      </ol>
      <InsertButton label={t('panel.insert.outline')} text={text} isAsked={isAsked} />
      <CopyButton label={t('panel.guidance.copyOutline')} text={text} copy={copy} />
    </div>
  )
}

function Snippets({ texts, customer }: { texts: readonly string[]; customer: string | null }) {
  const { t } = useTranslation()
  const filled = useFilled(customer)
  const copy = useCopy()
  return (
    <ul className="snippets">
      {texts.map((text) => (
        <li key={text} className="snippet">
          <Snippet text={text} customer={customer} />
          <InsertButton label={t('panel.insert.text', { text: filled(text) })} text={filled(text)} />
          <CopyButton
            label={t('panel.guidance.copyText', { text: filled(text) })}
            text={filled(text)}
            copy={copy}
          />
        </li>
      ))}
    </ul>
  )
}
