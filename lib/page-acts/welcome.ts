/** What the welcome page may do, for real. */
import type { WelcomeDeps } from '@/components/welcome/deps'
import { send } from '../messages'
import { closeOwnTab, openPage } from '../tabs'
import { optionsActs } from './options'

export function welcomeActs(): WelcomeDeps {
  return {
    understandSample: (snapshot, me) => send('sample.understand', { snapshot, me }),
    openWins: () => void openPage('wins.html'),
    openOptions: () => void openPage('options.html'),
    openGuide: (part) => void openPage('guide.html', part),
    leave: () => void closeOwnTab(),
    options: optionsActs(),
  }
}
