/** The list of keys. */
import { Dialog } from '@base-ui/react/dialog'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
import { KeyList } from './KeyList'

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
          <KeyList />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
