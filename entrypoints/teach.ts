/** Put into a page when the agent teaches it, and only then. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { teachPage } from '@/lib/teach-page'

export default defineUnlistedScript(teachPage)
