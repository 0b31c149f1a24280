/** English words of what the panel loads late, before it is first shown. */
import { addEnglish } from '@/components/i18n'
import { panelLate } from '@/lib/texts/en/panel-late'

addEnglish({ panel: panelLate })
