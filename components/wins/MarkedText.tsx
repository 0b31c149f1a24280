/** A text with the words of the search marked in it. */
import { marksIn } from '@/lib/records/marks'

export function MarkedText({ text, query }: { text: string; query: string }) {
  const marks = query.trim() === '' ? [] : marksIn(text, query)
  if (marks.length === 0) return text
  const last = marks.at(-1)?.end ?? 0
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(last)}
    </>
  )
}
