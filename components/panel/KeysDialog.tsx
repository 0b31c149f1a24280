/** The list of keys. */
import { Dialog } from '@base-ui/react/dialog'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
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

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-shade" />
        <Dialog.Popup className="dialog">
          <div className="dialog-top">
            <Dialog.Title className="dialog-title">{t('panel.keys.title')}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('act.close')} />}>
              <Cross />
            </Dialog.Close>
          </div>
          <Dialog.Description className="small soft">{t('panel.keys.intro')}</Dialog.Description>
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
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
