/** The menu of the other ways by which a text can go. */
import { Menu } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { WayTo } from '@/lib/sharing/ways'

export default function WayMenu(props: {
  anchor: RefObject<HTMLButtonElement | null>
  label: string
  ways: readonly WayTo[]
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  onChoose: (way: WayTo) => void
}) {
  const { t } = useTranslation()
  const { anchor } = props
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
      {/* Inside the part that it belongs to, or it would stand outside of every landmark. */}
      <Menu.Portal container={anchor.current?.closest<HTMLElement>('main, footer')}>
        <Menu.Positioner className="menu-place" anchor={anchor} align="end" sideOffset={4}>
          <Menu.Popup className="menu" finalFocus={anchor} aria-label={props.label}>
            {props.ways.map((each) => (
              <Menu.Item key={each.way} className="menu-item" onClick={() => props.onChoose(each)}>
                {t(`sending.ways.${each.way}`, { channel: each.channel?.name ?? '' })}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
