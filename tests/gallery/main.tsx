/** Shows one state of one page: ?state=panel/praise, with &long in words as long as German; else the list of all. */
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { initTexts } from '@/components/i18n'
import { en } from '@/lib/texts/en'
import { lengthened } from './lengthened'
import { states } from './states/all'

await initTexts('en')
const root = document.getElementById('root')
const asked = new URLSearchParams(location.search)
const name = asked.get('state')
if (asked.has('long')) i18next.addResourceBundle('en', 'texts', lengthened(en), true, true)
const state = name === null ? undefined : states[name]
if (root) createRoot(root).render(state ? state() : <List />)

function List() {
  return (
    <ul>
      {Object.keys(states).map((each) => (
        <li key={each}>
          <a href={`?state=${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  )
}
