/** The wins page, in a tab of its own. */
import { createRoot } from 'react-dom/client'
import { Guarded } from '@/components/ui/guard/Guarded'
import { createWinsStore } from '@/components/wins/store'
import { WinsPage } from '@/components/wins/WinsPage'
import { coverNow } from '@/lib/guard/gate'
import { guardActs } from '@/lib/page-acts/guard'
import { startTexts } from '@/lib/page-acts/texts'
import { winsActs } from '@/lib/page-acts/wins'
import { en } from '@/lib/texts/en'

async function start(): Promise<void> {
  const [first] = await Promise.all([coverNow(Date.now()), startTexts(en)])
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <Guarded deps={guardActs()} first={first} page="wins">
      <WinsPage store={createWinsStore(winsActs())} />
    </Guarded>,
  )
}

start()
