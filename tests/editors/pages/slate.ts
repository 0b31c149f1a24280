import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { start } from '../editor'

start(async (root, { text, isReadOnly }) => {
  const editor = withHistory(withReact(createEditor()))
  const value = text.split('\n').map((line) => ({ children: [{ text: line }] })) as Descendant[]
  const editable = createElement(Editable, { readOnly: isReadOnly, placeholder: 'Write a reply' })
  const props = { editor, initialValue: value, children: editable }
  createRoot(root).render(createElement(Slate, props))
  await new Promise((resolve) => setTimeout(resolve, 100))
  return () => editor.children.map((block) => Node.string(block)).join('\n')
})
