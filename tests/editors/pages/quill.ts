import Quill from 'quill'
import { start } from '../editor'

start((root, { text, isReadOnly }) => {
  const quill = new Quill(root, { readOnly: isReadOnly, modules: { toolbar: false } })
  quill.setText(text)
  quill.history.clear()
  return () => quill.getText()
})
