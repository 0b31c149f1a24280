/** One lesson, step by step: what is pointed at, what came of it, and what went wrong. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { Move, Preview, Spot, Target } from '@/lib/helpdesks/teach/types'
import type { MessageRole } from '@/lib/helpdesks/types'
import { useDeps } from '../context'
import type { PageLesson, RoleNames } from './deps'

export const TARGETS = ['customer', 'agent', 'subject'] as const satisfies readonly Target[]
export const ROLES = ['customer', 'agent', 'note', 'system'] as const satisfies readonly MessageRole[]

export type Step =
  | { kind: 'idle' }
  | { kind: 'pointing'; target: Target; spot: Spot | null }
  | { kind: 'result'; preview: Preview }
  /** The page was left meanwhile, or the agent left the lesson. */
  | { kind: 'over'; why: 'left' | 'gone' }
  | { kind: 'failed'; error: PlainError }

export type Teach = {
  step: Step
  begin: () => Promise<void>
  /** Points at one thing again, then shows the result. */
  again: (target: Target) => Promise<void>
  move: (by: Move) => Promise<void>
  take: () => void
  leave: () => void
  correct: (index: number, role: MessageRole) => Promise<void>
}

export function useTeach(tabId: number | null): Teach {
  const { t } = useTranslation()
  const { startTeaching } = useDeps()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const lesson = useRef<PageLesson | null>(null)
  // The panel closes, or shows another page: the frames in the page go with it.
  useEffect(() => () => lesson.current?.end(), [])
  const names = Object.fromEntries(ROLES.map((role) => [role, t(`teach.roles.${role}`)])) as RoleNames

  const finish = (next: Step) => {
    lesson.current?.end()
    lesson.current = null
    setStep(next)
  }
  const guarded = async (run: (lesson: PageLesson) => Promise<Step>) => {
    const own = lesson.current
    if (!own) return
    try {
      const next = await run(own)
      if (lesson.current !== own) return
      if (next.kind === 'over') finish(next)
      else setStep(next)
    } catch (error) {
      if (lesson.current === own) finish({ kind: 'failed', error: toPlainError(error) })
    }
  }
  const pointAt = async (own: PageLesson, targets: readonly Target[]): Promise<Step> => {
    for (const target of targets) {
      setStep({ kind: 'pointing', target, spot: null })
      if (!(await own.point(target, t(`teach.at.${target}`)))) return { kind: 'over', why: 'left' }
    }
    return { kind: 'result', preview: await own.result(names) }
  }

  return {
    step,
    begin: async () => {
      if (tabId === null) return
      try {
        lesson.current?.end()
        lesson.current = await startTeaching(tabId, () => {
          if (lesson.current) finish({ kind: 'over', why: 'gone' })
        })
      } catch (error) {
        return finish({ kind: 'failed', error: toPlainError(error) })
      }
      await guarded((own) => pointAt(own, TARGETS))
    },
    again: (target) => guarded((own) => pointAt(own, [target])),
    move: async (by) => {
      const spot = await lesson.current?.move(by).catch(() => null)
      setStep((now) => (now.kind === 'pointing' && spot !== undefined ? { ...now, spot } : now))
    },
    take: () => void lesson.current?.take().catch(() => undefined),
    leave: () => void lesson.current?.leave().catch(() => undefined),
    correct: (index, role) =>
      guarded(async (own) => ({ kind: 'result', preview: await own.correct(index, role, names) })),
  }
}
