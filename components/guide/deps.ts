/** What the guide may do; rejections are AppErrors. */
import type { Watch } from '@/components/ui/use-watched'
import type { ReaderAnswer } from '@/lib/practice/round'

export type GuideDeps = {
  /** The part of the address after "#", which says what is shown. */
  address: { read: () => string; watch: (changed: (hash: string) => void) => () => void }
  /** Markdown, bundled at build time. */
  loadCard: () => Promise<string>
  /** Where a picture of the model card lies in the extension. @param name of its file. */
  pictureAddress: (name: string) => string
  /** By the real model, as any message; nothing is stored. */
  read: (text: string) => Promise<ReaderAnswer>
  watchLetterKeys: Watch<boolean>
  /** The day that the agent asked to be noted, in milliseconds; null without one. */
  watchPractised: Watch<number | null>
  setPractised: (at: number | null) => Promise<void>
  /** Milliseconds since 1970. */
  now: () => number
  /** From 0 up to, but not, 1. */
  random: () => number
}
