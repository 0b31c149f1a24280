/** Put into a page that no help desk file knows, and only there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideAnyPage } from '@/lib/any-page'
import { genericReader } from '@/lib/helpdesks/generic/desk'
import { taughtDesk } from '@/lib/helpdesks/taught'

export default defineUnlistedScript(() =>
  provideAnyPage({
    reader: genericReader,
    taughtDesk: (site) => taughtDesk(site, genericReader),
  }),
)
