/** The wins page, in a tab of its own. */
import { createRoot } from 'react-dom/client'
import { initTexts } from '@/components/i18n'
import { createWinsStore } from '@/components/wins/store'
import { WinsPage } from '@/components/wins/WinsPage'
import { winsActs } from '@/lib/page-acts'
import { language } from '@/lib/settings'

async function start(): Promise<void> {
  await initTexts(await language.getValue())
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<WinsPage store={createWinsStore(winsActs())} />)
}

start()
