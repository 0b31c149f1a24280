/** The list of keys. */
import { Dialog } from '@base-ui/react/dialog'
import { useTranslation } from 'react-i18next'
import { TitledDialog } from '@/components/ui/TitledDialog'
import './late-words'
import { KeyList } from './KeyList'

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <TitledDialog title={t('panel.keys.title')} onClose={onClose}>
      <Dialog.Description className="small soft">{t('panel.keys.intro')}</Dialog.Description>
      <KeyList />
    </TitledDialog>
  )
}
