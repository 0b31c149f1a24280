import { start } from '../editor'

start((root, { text, isReadOnly, onText }) => {
  root.innerText = text
  root.contentEditable = String(!isReadOnly)
  const change = () => {
    root.innerText = onText === 'throw away' ? text : root.innerText.replaceAll('e', '3')
  }
  if (onText) root.addEventListener('input', () => setTimeout(change, 40))
  return () => root.innerText
})
