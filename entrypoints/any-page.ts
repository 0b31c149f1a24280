/** Put into a page that no help desk file knows, and only there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideAnyPage } from '@/lib/any-page'
import { genericDesk } from '@/lib/helpdesks/generic/desk'

export default defineUnlistedScript(() => provideAnyPage(genericDesk))
