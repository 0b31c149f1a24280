import 'trix'
import { start } from '../editor'

type TrixElement = HTMLElement & { editor: { loadHTML: (html: string) => void; getDocument: () => object } }

start(
  async (root, { text, isReadOnly }) => {
    const element = document.createElement('trix-editor') as TrixElement
    root.append(element)
    await new Promise((resolve) => setTimeout(resolve, 200))
    element.editor.loadHTML(text.replaceAll('\n', '<br>'))
    if (isReadOnly) element.setAttribute('contenteditable', 'false')
    return () => element.editor.getDocument().toString()
  },
  () => document.querySelector('trix-editor'),
)
