/** The settings, in a tab of their own. */
import { createRoot } from 'react-dom/client'
import { initTexts } from '@/components/i18n'
import { OptionsPage } from '@/components/options/OptionsPage'
import { createOptionsStore } from '@/components/options/store'
import { optionsActs } from '@/lib/page-acts'
import { language } from '@/lib/settings'

async function start(): Promise<void> {
  await initTexts(await language.getValue())
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<OptionsPage store={createOptionsStore(optionsActs())} />)
}

start()
