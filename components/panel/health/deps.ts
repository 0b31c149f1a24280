/** What the panel may ask about how a page was read. Rejections are AppErrors. */
import type { LayoutFound } from '@/lib/helpdesks/examine'

export type HealthDeps = {
  /** Asks the page of this tab what each layout of its help desk finds there: counts and selectors, no text. */
  examine: (tabId: number) => Promise<LayoutFound[]>
}
