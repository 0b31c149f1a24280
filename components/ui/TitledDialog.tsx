/** What stands over a page: a title, a way to close it, and what it says. Its shades and edges are in popup.css. */
import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button'
import { Cross } from './icons'

export function TitledDialog(props: {
  title: string
  onClose: () => void
  className?: string
  children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-shade" />
        <Dialog.Popup className={props.className ? `dialog ${props.className}` : 'dialog'}>
          <div className="dialog-top">
            <Dialog.Title className="dialog-title">{props.title}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('act.close')} />}>
              <Cross />
            </Dialog.Close>
          </div>
          {props.children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
