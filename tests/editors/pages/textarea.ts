import { start } from '../editor'

start(
  (root, { text, isReadOnly }) => {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = isReadOnly
    root.append(field)
    return () => field.value
  },
  () => document.querySelector('textarea'),
)
