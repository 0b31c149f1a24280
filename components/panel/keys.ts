/** Single letters that act while the panel has the focus and nobody types. Pure. */
import type { StyleType } from '@/lib/reading/types'

import type { Tool } from './state'

export type KeyAct = 'correct' | 'keep' | 'text' | 'guidance' | 'wins' | 'help' | 'hide' | Tool

export const KEYS: Readonly<Record<KeyAct, string>> = {
  correct: 'c',
  keep: 'k',
  text: 's',
  guidance: 'g',
  wins: 'w',
  help: '?',
  hide: 'h',
  note: 'n',
  win: 'a',
  thanks: 't',
  escalate: 'e',
  obstacle: 'o',
  promise: 'p',
}

/** In the order of the keys 1 to 4. */
export const TYPES: readonly StyleType[] = ['analytical', 'personal', 'functional', 'intuitive']

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing'
>

/** @param isTyping the focus is in a field, or a dialog or menu is open. */
export function keyAct(event: Pressed, isTyping: boolean): KeyAct | { pick: StyleType } | null {
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.defaultPrevented || event.isComposing) return null
  const picked = /^[1-4]$/.test(event.key) ? TYPES[Number(event.key) - 1] : undefined
  if (picked) return { pick: picked }
  const found = Object.entries(KEYS).find(([, key]) => key === event.key.toLowerCase())
  return found ? (found[0] as KeyAct) : null
}

/** Where letters are letters. */
export function isTypingIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)
  )
}
