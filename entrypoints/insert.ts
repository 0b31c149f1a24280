/** Put into a page by a click on "Insert", never before; what it does is asked of it by `lib/insert-text.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createInserting } from '@/lib/helpdesks/insert/session'

export default defineUnlistedScript(() => {
  const inserting = createInserting(document, () => new URL(location.href))
  Object.assign(globalThis, { bouquetInserting: inserting })
})
