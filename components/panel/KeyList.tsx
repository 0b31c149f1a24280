/** The single letters and what they do. */
import { useTranslation } from 'react-i18next'
import './key-list.css'
import { KEYS, type KeyAct } from './keys'

const ROWS: readonly (KeyAct | 'pick')[] = [
  'correct',
  'pick',
  'guidance',
  'keep',
  'text',
  'note',
  'win',
  'thanks',
  'escalate',
  'obstacle',
  'wins',
  'hide',
  'help',
]

export function KeyList() {
  const { t } = useTranslation()
  return (
    <dl className="keys">
      {ROWS.map((row) => (
        <div key={row} className="keys-row">
          <dt>
            {row === 'pick' ? (
              <>
                <kbd className="key">1</kbd>–<kbd className="key">4</kbd>
              </>
            ) : (
              <kbd className="key">{KEYS[row]}</kbd>
            )}
          </dt>
          <dd>{t(`panel.keys.list.${row}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
