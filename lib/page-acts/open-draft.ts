/** Hands a message over to the agent's own mail program, web mail or clipboard. */
import i18next from 'i18next'
import { AppError } from '../errors'
import { composeUrl } from '../sharing/compose-urls'
import { htmlOf } from '../sharing/rich-text'
import type { HandOver } from '../sharing/types'
import { openDraft } from '../tabs'

/** Rejects with `copy/denied`, and has then opened nothing. Call it in a click: the browser lets only that copy. */
export async function handOver({ way, ...mail }: HandOver): Promise<void> {
  if (way === 'copy') return copyRich(mail.text)
  const { url, isCut } = composeUrl(way, mail, i18next.t('sending.cutNote'))
  // First: another tab or program takes the focus away, and then nothing can be copied.
  if (isCut) await copyRich(mail.text)
  await openDraft(url)
}

async function copyRich(text: string): Promise<void> {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  const item = new ClipboardItem({ ...part('text/html', htmlOf(text)), ...part('text/plain', text) })
  await navigator.clipboard.write([item]).catch(() => {
    throw new AppError('copy/denied')
  })
}
