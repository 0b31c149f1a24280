/** Beside the advice: what the reply that is being typed does not do yet. Each check can be switched off where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './reply.css'
import { addEnglish } from '@/components/i18n'
import { Button, IconButton } from '@/components/ui/Button'
import { Check, Cross } from '@/components/ui/icons'
import type { Hint, HintKind } from '@/lib/approach/draft/types'
import { draftCheck } from '@/lib/texts/en/draft-check'
import { useDeps, usePanel } from '../context'

addEnglish({ draftCheck })

export default function ReplyHints({ hints }: { hints: readonly Hint[] }) {
  const [off, setOff] = useState<HintKind | null>(null)
  return (
    <section className="reply" aria-labelledby="reply-title">
      <Title isGood={hints.length === 0} />
      {hints.length > 0 && (
        <ul className="reply-hints">
          {hints.map((hint) => (
            <Line key={hint.kind} hint={hint} onOff={() => setOff(hint.kind)} />
          ))}
        </ul>
      )}
      {off && <SwitchedOff kind={off} onBack={() => setOff(null)} />}
    </section>
  )
}

function Title({ isGood }: { isGood: boolean }) {
  const { t } = useTranslation()
  return (
    <h3 id="reply-title" className="reply-title small" data-good={isGood}>
      {isGood && <Check />}
      {t(isGood ? 'draftCheck.good' : 'draftCheck.title')}
    </h3>
  )
}

function Line({ hint, onOff }: { hint: Hint; onOff: () => void }) {
  const { t } = useTranslation()
  const { setCheckOff } = useDeps()
  const act = usePanel((state) => state.act)
  const { kind, about, count } = hint
  return (
    <li className="reply-hint" data-kind={kind}>
      <span>{t(`draftCheck.hints.${kind}`, { about, count })}</span>
      <IconButton
        label={t('draftCheck.off', { check: t(`draftCheck.names.${kind}`) })}
        onClick={() => void act(null, () => setCheckOff(kind, true)).then((done) => done && onOff())}
      >
        <Cross />
      </IconButton>
    </li>
  )
}

function SwitchedOff({ kind, onBack }: { kind: HintKind; onBack: () => void }) {
  const { t } = useTranslation()
  const { setCheckOff } = useDeps()
  const act = usePanel((state) => state.act)
  return (
    <p className="small" role="status">
      <span className="soft">{t('draftCheck.isOff', { check: t(`draftCheck.names.${kind}`) })}</span>{' '}
      <Button
        look="link"
        onClick={() => void act(null, () => setCheckOff(kind, false)).then((done) => done && onBack())}
      >
        {t('act.undo')}
      </Button>
    </p>
  )
}
