/** The guide, in a tab of its own. */
import { createRoot } from 'react-dom/client'
import { GuidePage } from '@/components/guide/GuidePage'
import { createPracticeStore } from '@/components/guide/practice/store'
import { Guarded } from '@/components/ui/guard/Guarded'
import { coverNow } from '@/lib/guard/gate'
import { guardActs } from '@/lib/page-acts/guard'
import { guideActs } from '@/lib/page-acts/guide'
import { startTexts } from '@/lib/page-acts/texts'
import { en } from '@/lib/texts/en'

async function start(): Promise<void> {
  const [first] = await Promise.all([coverNow(Date.now()), startTexts(en)])
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <Guarded deps={guardActs()} first={first} page="guide">
      <GuidePage store={createPracticeStore(guideActs())} />
    </Guarded>,
  )
}

start()
