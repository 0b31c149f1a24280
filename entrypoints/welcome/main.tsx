/** The welcome page, opened once after the install. */
import { createRoot } from 'react-dom/client'
import { Guarded } from '@/components/ui/guard/Guarded'
import { createWelcomeStore } from '@/components/welcome/store'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { coverNow } from '@/lib/guard/gate'
import { guardActs } from '@/lib/page-acts/guard'
import { startTexts } from '@/lib/page-acts/texts'
import { welcomeActs } from '@/lib/page-acts/welcome'
import { en } from '@/lib/texts/en'

async function start(): Promise<void> {
  const [first] = await Promise.all([coverNow(Date.now()), startTexts(en)])
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <Guarded deps={guardActs()} first={first} page="welcome">
      <WelcomePage store={createWelcomeStore(welcomeActs())} />
    </Guarded>,
  )
}

start()
