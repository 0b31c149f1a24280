/** A ready sentence with its gaps: the customer's name is filled in, the rest stands out to be filled. */
import { useTranslation } from 'react-i18next'
import { piecesOf } from '@/lib/approach/slots'

export function Snippet({ text, customer }: { text: string; customer: string | null }) {
  const { t } = useTranslation()
  let at = 0
  return (
    <span className="snippet-text">
      {piecesOf(text).map((piece) => {
        at += 1
        if (piece.kind === 'text') return piece.text
        if (piece.slot === 'customer' && customer) return <bdi key={at}>{customer}</bdi>
        return (
          <span key={at} className="slot">
            {t(`slots.${piece.slot}`)}
          </span>
        )
      })}
    </span>
  )
}

/** The same as plain text, for the clipboard; a gap is written [next update]. */
export function useFilled(customer: string | null): (text: string) => string {
  const { t } = useTranslation()
  return (text) =>
    piecesOf(text)
      .map((piece) => {
        if (piece.kind === 'text') return piece.text
        return piece.slot === 'customer' && customer ? customer : `[${t(`slots.${piece.slot}`)}]`
      })
      .join('')
}
