/** TipTap, which is ProseMirror with extensions. */
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { paragraphs, start } from '../editor'

type Block = { content?: { type: string; text?: string }[] }

start((root, { text, isReadOnly }) => {
  const editor = new Editor({
    element: root,
    extensions: [StarterKit],
    content: paragraphs(text),
    editable: !isReadOnly,
    editorProps: {
      // In a chat, Enter sends: no insertion may be taken for it.
      handleKeyDown: (_, event) => {
        if (event.key === 'Enter') Object.assign(globalThis, { wasSent: true })
        return false
      },
    },
  })
  return () =>
    ((editor.getJSON().content ?? []) as Block[])
      .map(({ content = [] }) =>
        content.map(({ type, text = '' }) => (type === 'hardBreak' ? '\n' : text)).join(''),
      )
      .join('\n')
})
