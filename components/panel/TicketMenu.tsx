/** The button of the menu; the menu itself is loaded at its first use, so that the panel opens sooner. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/components/ui/Button'
import { More } from '@/components/ui/icons'
import { late } from '@/components/ui/late'

const TicketMenuList = late(() => import('./TicketMenuList'))

/** @param origin the site that may be given back; null where none is in use. */
export function TicketMenu({ origin }: { origin: string | null }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <IconButton
        ref={button}
        label={t('panel.line.menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setWanted(true)
          setOpen(!isOpen)
        }}
      >
        <More />
      </IconButton>
      {isWanted && <TicketMenuList anchor={button} origin={origin} isOpen={isOpen} setOpen={setOpen} />}
    </>
  )
}
