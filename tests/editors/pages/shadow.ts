/** A plain editor inside an open shadow root. */
import { start } from '../editor'

let editor: HTMLElement

start(
  (root, { text, isReadOnly }) => {
    editor = document.createElement('div')
    root.attachShadow({ mode: 'open' }).append(editor)
    editor.innerText = text
    editor.contentEditable = String(!isReadOnly)
    return () => editor.innerText
  },
  () => editor,
)
