/** What stands in the menu of a note: when it goes away, insert, copy, remove. */
import { Menu } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import './note-menu.css'
import { Check } from '@/components/ui/icons'
import { useDeps } from '../context'
import { endAfter, lastDayOf, type Span } from './expiry'

const SPANS: readonly Span[] = ['week', 'month', 'quarter']

export function NoteMenuList(props: {
  anchor: RefObject<HTMLButtonElement | null>
  expiresAt: number | null
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  onExpire: (at: number | null) => void
  onDate: () => void
  onInsert: () => void
  onCopy: () => void
  onRemove: () => void
}) {
  const { t, i18n } = useTranslation()
  const { now } = useDeps()
  const { anchor, expiresAt, onExpire } = props
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
          <Menu.Popup className="menu" finalFocus={anchor} aria-label={t('notes.more')}>
            <Menu.Group>
              <Menu.GroupLabel className="menu-label small soft">{t('notes.expiry.label')}</Menu.GroupLabel>
              <Menu.RadioGroup
                value={expiresAt === null ? 'never' : 'on'}
                onValueChange={(value) => {
                  if (value === 'never') onExpire(null)
                }}
              >
                <Choice value="never" words={t('notes.expiry.never')} />
                {expiresAt !== null && (
                  <Choice
                    value="on"
                    words={t('notes.expiry.on', { date: lastDayOf(expiresAt, now(), i18n.language) })}
                  />
                )}
              </Menu.RadioGroup>
              {SPANS.map((span) => (
                <Menu.Item
                  key={span}
                  className="menu-item menu-indented"
                  onClick={() => onExpire(endAfter(now(), span))}
                >
                  {t(`notes.expiry.${span}`)}
                </Menu.Item>
              ))}
              <Menu.Item className="menu-item menu-indented" onClick={props.onDate}>
                {t('notes.expiry.date')}
              </Menu.Item>
            </Menu.Group>
            <Menu.Separator className="menu-line" />
            <Menu.Item className="menu-item menu-indented" onClick={props.onInsert}>
              {t('panel.insert.note')}
            </Menu.Item>
            <Menu.Item className="menu-item menu-indented" onClick={props.onCopy}>
              {t('notes.copyText')}
            </Menu.Item>
            <Menu.Item className="menu-item menu-indented" data-tone="danger" onClick={props.onRemove}>
              {t('notes.remove')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Choice({ value, words }: { value: string; words: string }) {
  return (
    <Menu.RadioItem className="menu-item menu-choice" value={value} closeOnClick>
      <span className="menu-mark">
        <Menu.RadioItemIndicator>
          <Check />
        </Menu.RadioItemIndicator>
      </span>
      {words}
    </Menu.RadioItem>
  )
}
