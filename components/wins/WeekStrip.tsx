/** The last 52 weeks as a strip: one stop of the Tab key, arrow keys within, Enter shows the wins of a week. */
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './weeks.css'
import { useDateFormat } from '@/components/ui/use-date-format'
import { dayOf } from '@/lib/review/periods'
import { lastWeeks, WEEKS, type Week } from '@/lib/review/weeks'
import { useDeps, useWinsPage } from './context'
import type { Entry } from './entries'

const DAYS = { day: 'numeric', month: 'short', year: 'numeric' } as const
const MONTH = { month: 'short', year: 'numeric' } as const

/** @param props `entries` is undefined until the records have answered: the weeks are there and calm. */
export const WeekStrip = memo(function WeekStrip({ entries }: { entries: Entry[] | undefined }) {
  const { t } = useTranslation()
  const { now } = useDeps()
  const kind = useWinsPage(({ place }) => place.kind)
  const whose = useWinsPage(({ place }) => place.whose)
  const style = useWinsPage(({ place }) => place.style)
  const days = useDateFormat(DAYS)
  const weeks = useMemo(() => {
    const wins = entries?.flatMap(({ win }) => win ?? []) ?? []
    const counted = wins.filter(
      (win) =>
        (!kind || win.kind === kind) &&
        (!whose || win.whose === whose) &&
        (!style || win.styleType === style),
    )
    return lastWeeks(
      counted.map(({ at }) => at),
      now(),
    )
  }, [entries, kind, whose, style, now])
  const [current, setCurrent] = useState(WEEKS - 1)
  const strip = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const next = nextOf(event.key, current)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    strip.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <section className="weeks">
      <h2 className="weeks-title small soft">{t('wins.weeks.title')}</h2>
      <div
        ref={strip}
        className="weeks-strip"
        role="toolbar"
        aria-label={t('wins.weeks.label')}
        onKeyDown={onKey}
      >
        {weeks.map((week, index) => (
          <WeekCell
            key={week.monday.getTime()}
            week={week}
            days={days}
            isStop={index === current}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </div>
      <Ends weeks={weeks} />
    </section>
  )
})

type Cell = { week: Week; days: Intl.DateTimeFormat; isStop: boolean; onFocus: () => void }

function WeekCell({ week, days, isStop, onFocus }: Cell) {
  const { t } = useTranslation()
  const go = useWinsPage((state) => state.go)
  const [from, to] = [dayOf(week.monday), dayOf(week.sunday)]
  const isPressed = useWinsPage(
    ({ place }) => place.period === 'own' && place.from === from && place.to === to,
  )
  const name = t('wins.weeks.week', {
    number: week.number,
    days: days.formatRange(week.monday, week.sunday),
    count: week.count,
  })
  return (
    <button
      type="button"
      className="week"
      data-step={week.step}
      aria-label={name}
      aria-pressed={isPressed}
      title={name}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => go(isPressed ? { period: 'all', from: '', to: '' } : { period: 'own', from, to })}
    />
  )
}

function Ends({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useTranslation()
  const month = useDateFormat(MONTH)
  return (
    <p className="weeks-ends small soft" aria-hidden="true">
      <span>{weeks[0] && month.format(weeks[0].monday)}</span>
      <span>{t('wins.weeks.now')}</span>
    </p>
  )
}

function nextOf(key: string, current: number): number | null {
  if (key === 'ArrowLeft') return Math.max(0, current - 1)
  if (key === 'ArrowRight') return Math.min(WEEKS - 1, current + 1)
  if (key === 'Home') return 0
  return key === 'End' ? WEEKS - 1 : null
}
