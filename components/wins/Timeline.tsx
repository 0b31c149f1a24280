/** Months, days, wins and notes. Only what is near the window stands in the page: there may be ten thousand. */
import { type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef } from 'react'
import './timeline.css'
import { useDateFormat } from '@/components/ui/use-date-format'
import { dayOf } from '@/lib/review/periods'
import { useWinsPage } from './context'
import { type Entry, type Opening, openingAt } from './entries'
import { NoteCard } from './NoteCard'
import { useListTop } from './use-list-top'
import type { Shown } from './use-shown'
import { WinCard } from './WinCard'

/** A win with two lines of praise; the real height is measured. */
const USUAL_HEIGHT = 124
const BESIDE = 3
const MONTH = { month: 'long', year: 'numeric' } as const
const SHORT_MONTH = { month: 'short', year: 'numeric' } as const
const DAY = { weekday: 'short', day: 'numeric' } as const
/** Of the bar that stays in view. */
const BAR_HEIGHT = 56

export function Timeline({ shown }: { shown: Shown }) {
  const { entries, messages } = shown
  const editing = useWinsPage((state) => state.editing)
  const query = useWinsPage((state) => state.place.query)
  const list = useRef<HTMLDivElement>(null)
  const top = useListTop(list)
  const keyOf = useCallback((index: number) => entries[index]?.id ?? index, [entries])
  const kept = editing === null ? -1 : entries.findIndex(({ id }) => id === editing)
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BESIDE,
    scrollMargin: top,
    scrollPaddingStart: BAR_HEIGHT,
    getItemKey: keyOf,
    rangeExtractor: (range) => withKept(range, kept),
  })
  const items = virtual.getVirtualItems()
  const offset = (virtual.scrollOffset ?? 0) + BAR_HEIGHT
  const first = items.find(({ end }) => end > offset)
  const isScrolled = top > 0 && offset > top + BAR_HEIGHT
  const monthName = useDateFormat(MONTH)
  const shortMonth = useDateFormat(SHORT_MONTH)
  const dayName = useDateFormat(DAY)
  const now = isScrolled && first ? entries[first.index]?.at : undefined
  return (
    <>
      <p className="month-now" aria-hidden="true">
        {now !== undefined && <span>{shortMonth.format(now)}</span>}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: rows far from the window are missing in it, so their number is said. */}
      <div
        ref={list}
        className="timeline"
        role="list"
        data-query={query}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          const entry = entries[index]
          const opening = openingAt(entries, index)
          return (
            entry && (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              <div
                key={key}
                ref={virtual.measureElement}
                className="line"
                role="listitem"
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                data-index={index}
                data-opens-month={opening.month}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <Headings entry={entry} opening={opening} monthName={monthName} dayName={dayName} />
                {entry.win ? (
                  <WinCard
                    win={entry.win}
                    message={messages.get(entry.win.outboxId ?? '') ?? null}
                    query={query}
                  />
                ) : (
                  <NoteCard note={entry.note} query={query} />
                )}
              </div>
            )
          )
        })}
      </div>
    </>
  )
}

type Names = { monthName: Intl.DateTimeFormat; dayName: Intl.DateTimeFormat }

function Headings({ entry, opening, monthName, dayName }: { entry: Entry; opening: Opening } & Names) {
  return (
    <>
      {opening.month && <h2 className="month-name">{monthName.format(entry.at)}</h2>}
      {opening.day && (
        <h3 className="day-name">
          <time dateTime={dayOf(entry.at)}>{dayName.format(entry.at)}</time>
        </h3>
      )}
    </>
  )
}

/** What is being edited stays in the page, however far one scrolls: with it would go what was typed. */
function withKept(range: Range, kept: number): number[] {
  const first = Math.max(0, range.startIndex - range.overscan)
  const last = Math.min(range.count - 1, range.endIndex + range.overscan)
  const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  if (kept < 0 || (kept >= first && kept <= last)) return near
  return kept < first ? [kept, ...near] : [...near, kept]
}
