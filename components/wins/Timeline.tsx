/** Months, days, wins. */
import { useTranslation } from 'react-i18next'
import { useOutbox } from '@/lib/records/live'
import type { WinRow } from '@/lib/records/rows'
import { monthsOf } from './months'
import { WinCard } from './WinCard'

export function Timeline({ wins }: { wins: readonly WinRow[] }) {
  const { i18n } = useTranslation()
  const outbox = useOutbox()
  const monthName = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric' })
  const dayName = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', day: 'numeric' })
  return monthsOf(wins).map((month) => (
    <section key={month.at} className="month">
      <h2 className="month-name">{monthName.format(month.at)}</h2>
      {month.days.map((day) => (
        <div key={day.at} className="day">
          <h3 className="day-name">
            <time dateTime={isoDay(day.at)}>{dayName.format(day.at)}</time>
          </h3>
          <ul className="day-wins">
            {day.wins.map((win) => (
              <WinCard
                key={win.id}
                win={win}
                message={outbox?.find((row) => row.id === win.outboxId) ?? null}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ))
}

/** In local time, as the heading says. */
function isoDay(at: number): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
