/** Quill 1, which many products still have. */
// @ts-expect-error It brings no types of its own.
import Quill from 'quill-1'
import { start } from '../editor'

start(
  (root, { text, isReadOnly }) => {
    const quill = new Quill(root, { readOnly: isReadOnly, modules: { toolbar: false } })
    quill.setText(text)
    quill.history.clear()
    return () => quill.getText()
  },
  () => document.querySelector('.ql-editor'),
)
