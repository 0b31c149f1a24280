/** The settings, in a tab of their own. */
import { createRoot } from 'react-dom/client'
import { OptionsPage } from '@/components/options/OptionsPage'
import { createOptionsStore } from '@/components/options/store'
import { Guarded } from '@/components/ui/guard/Guarded'
import { coverNow } from '@/lib/guard/gate'
import { guardActs } from '@/lib/page-acts/guard'
import { optionsActs } from '@/lib/page-acts/options'
import { startTexts } from '@/lib/page-acts/texts'
import { en } from '@/lib/texts/en'

async function start(): Promise<void> {
  const [first] = await Promise.all([coverNow(Date.now()), startTexts(en)])
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <Guarded deps={guardActs()} first={first} page="options">
      <OptionsPage store={createOptionsStore(optionsActs())} />
    </Guarded>,
  )
}

start()
