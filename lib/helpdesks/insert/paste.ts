/**
 * Pastes into what has the focus. Runs in the page's own world, because Firefox hides what a paste carries from the
 * page where it was made outside; so it goes there by its source and may use nothing from around it.
 */
export function pasteIntoFocused(text: string, html: string | null): void {
  let focused = document.activeElement
  for (;;) {
    const inside: DocumentOrShadowRoot | null | undefined =
      focused?.shadowRoot ?? (focused as HTMLIFrameElement | null)?.contentDocument
    if (!inside?.activeElement) break
    focused = inside.activeElement
  }
  const view = focused?.ownerDocument.defaultView
  if (!focused || !view) return
  type Quill1 = { getSelection: (focus: true) => { index: number }; insertText: (...at: unknown[]) => void }
  const quill1 = (focused.parentElement as { __quill?: Quill1 } | null)?.__quill
  if (quill1) {
    // It lets the browser paste into a box of its own, which only a real paste does.
    quill1.insertText(quill1.getSelection(true).index, text, 'user')
    return
  }
  const clipboardData = new view.DataTransfer()
  const paste = new view.ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  // Afterwards: Firefox 153 gives the event an empty one of its own.
  paste.clipboardData?.setData('text/plain', text)
  if (html !== null) paste.clipboardData?.setData('text/html', html)
  focused.dispatchEvent(paste)
}
