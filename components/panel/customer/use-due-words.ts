/** By when something was promised, in words. */
import { useTranslation } from 'react-i18next'
import { useDeps } from '../context'
import { type Due, dueOf } from './due'

export type DueWords = { kind: Due['kind']; words: string }

export function useDueWords(): (dueAt: number | null) => DueWords {
  const { t, i18n } = useTranslation()
  const { now } = useDeps()
  return (dueAt) => {
    const due = dueOf(dueAt, now(), i18n.language)
    const { kind } = due
    return { kind, words: t(`customer.due.${kind}`, { day: 'day' in due ? due.day : '' }) }
  }
}
