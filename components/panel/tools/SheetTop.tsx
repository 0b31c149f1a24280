/** The first line of what opens from the bar: what it is, and the way out. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './sheet.css'
import { IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'

/** @param props `children` stand before the cross: what else can be done with the whole sheet. */
export function SheetTop(props: { title: string; onClose: () => void; children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="sheet-top">
      <h2 className="sheet-title">{props.title}</h2>
      {props.children}
      <IconButton label={t('act.close')} onClick={props.onClose}>
        <Cross />
      </IconButton>
    </div>
  )
}
