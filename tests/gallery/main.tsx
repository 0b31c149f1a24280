/** Shows one state of one page: ?state=panel/praise; without one, the list of all. */
import { createRoot } from 'react-dom/client'
import { initTexts } from '@/components/i18n'
import { states } from './states/all'

await initTexts('en')
const root = document.getElementById('root')
const name = new URLSearchParams(location.search).get('state')
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
