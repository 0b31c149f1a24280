/** What stands in the menu of the ticket line. */
import { Menu } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { addEnglish } from '@/components/i18n'
import { useWatched } from '@/components/ui/use-watched'
import type { PanelView } from '@/lib/panel-view'
import { health } from '@/lib/texts/en/health'
import { teach } from '@/lib/texts/en/teach'
import { useDeps, usePanel } from './context'
import './customer/late-words'
import { isExaminable } from './health/health'

addEnglish({ teach, health })

/** Its id; empty where there is none. */
function deskOf({ page }: PanelView): string {
  if (page.kind === 'ticket') return page.head.helpdesk
  return page.kind === 'changed' ? page.failure.helpdesk : ''
}

export default function TicketMenuList(props: {
  anchor: RefObject<HTMLButtonElement | null>
  origin: string | null
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
}) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const setDialog = usePanel((state) => state.setDialog)
  const hasLock = useWatched(deps.watchHasLock)
  const canExamine = usePanel(({ shown }) => shown !== null && isExaminable(shown))
  const isTicket = usePanel((state) => state.shown?.page.kind === 'ticket')
  // Taught, or read without a file of its help desk.
  const deskId = usePanel(({ shown }) => (shown ? deskOf(shown) : ''))
  const isTaught = deskId.startsWith('taught-')
  const setTeaching = usePanel((state) => state.setTeaching)
  const fold = usePanel((state) => state.fold)
  const openTool = usePanel((state) => state.openTool)
  const { anchor, origin } = props
  const showCustomer = () => {
    fold('customer', true)
    // It may not have been there until now; and the menu gives the focus back to its button first.
    setTimeout(() => document.getElementById('customer')?.focus())
  }
  return (
    <Menu.Root
      open={props.isOpen}
      onOpenChange={(isOpen, { event }) => {
        // The button closes by itself: a press on it must not close first and open again.
        const isOnButton = event.target instanceof Node && anchor.current?.contains(event.target)
        if (isOpen || !isOnButton) props.setOpen(isOpen)
      }}
      modal={false}
    >
      <Menu.Portal>
        <Menu.Positioner className="menu-place" anchor={anchor} align="end" sideOffset={4}>
          <Menu.Popup className="menu" finalFocus={anchor} aria-label={t('panel.line.menu')}>
            {isTicket && (
              <>
                <Menu.Item className="menu-item" onClick={showCustomer}>
                  {t('customer.menu')}
                </Menu.Item>
                <Menu.Item className="menu-item" onClick={() => openTool('promise')}>
                  {t('customer.menuPromise')}
                </Menu.Item>
              </>
            )}
            <Menu.Item className="menu-item" onClick={() => deps.openWins()}>
              {t('panel.line.wins')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => deps.openWins('smile')}>
              {t('panel.line.smile')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={deps.openOptions}>
              {t('panel.line.settings')}
            </Menu.Item>
            {(isTaught || deskId === 'generic') && (
              <Menu.Item className="menu-item" onClick={() => setTeaching(true)}>
                {t(isTaught ? 'teach.anew' : 'teach.begin')}
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onClick={() => setDialog('keys')}>
              {t('panel.line.keys')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={deps.openGuide}>
              {t('panel.line.guide')}
            </Menu.Item>
            {canExamine && (
              <Menu.Item className="menu-item" onClick={() => setDialog('health')}>
                {t('health.menu')}
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onClick={deps.hide}>
              {t('guard.hide')}
            </Menu.Item>
            {hasLock && (
              <Menu.Item className="menu-item" onClick={deps.lockNow}>
                {t('guard.lockNow')}
              </Menu.Item>
            )}
            {origin && (
              <Menu.Item
                className="menu-item"
                data-tone="danger"
                onClick={() => void act('site', () => deps.forgetSite(origin).then(deps.refresh))}
              >
                {t('panel.line.stop')}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
