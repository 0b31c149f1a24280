/** How a remembered customer wrote before: the only thing that opening a ticket may write, by the agent's choice. */
import { isLocked } from '../guard/gate'
import type { MessageStyle } from '../panel-view'
import { customerOf, isRemembered } from '../records/customers'
import type { Records } from '../records/open'
import { refOf } from '../records/ref'
import { countStyles, type EarlierStyle, earlierStyle, type SeenMessage } from '../records/styles'
import { rememberStyles } from '../settings'
import type { PageHead } from './understand'

/**
 * Null where the customer is not remembered, and while locked: pages report then, too. A customer on whose tickets the
 * agent never acted has no row, and gets none.
 */
export async function earlierOf(
  db: Records,
  { key, customer }: Pick<PageHead, 'key' | 'customer'>,
  styles: readonly MessageStyle[],
  now: number,
): Promise<EarlierStyle | null> {
  if (await isLocked(now)) return null
  const row = await customerOf(db, customer?.key ?? null)
  if (!row || !isRemembered(row, await rememberStyles.getValue())) return null
  const seen = await Promise.all(styles.map((style) => seenOf(key, style)))
  return earlierStyle(await countStyles(db, row.key, seen, now), seen)
}

/** A sensitive message, a mixed one and one of too few words have no type that counts. */
async function seenOf(ticketKey: string, { messageId, type, band }: MessageStyle): Promise<SeenMessage> {
  const isSure = type !== 'unclear' && (band === 'clear' || band === 'leaning')
  return { ref: await refOf(`${ticketKey} ${messageId}`), type: isSure ? type : null }
}
