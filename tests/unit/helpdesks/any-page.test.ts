import { afterEach, describe, expect, it } from 'vitest'
import { anyPage, provideAnyPage } from '@/lib/any-page'
import { taughtDesk } from '@/lib/helpdesks/taught'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'

const above = Object.getPrototypeOf(globalThis)
const world = globalThis as { bouquetAnyPage?: unknown }

afterEach(() => {
  delete above.bouquetAnyPage
  delete world.bouquetAnyPage
})

describe('the reader of any page', () => {
  it('is not an element that the page names like it', () => {
    // Where browsers put elements by their ids: on a prototype of the window.
    Object.defineProperty(above, 'bouquetAnyPage', { value: {}, configurable: true, writable: true })
    expect(anyPage()).toBeUndefined()
    const script = { reader: () => null, taughtDesk: (site: TaughtSite) => taughtDesk(site, () => null) }
    provideAnyPage(script)
    expect(anyPage()).toBe(script)
  })
})
