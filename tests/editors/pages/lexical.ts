import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { start } from '../editor'

start(async (root, { text, isReadOnly }) => {
  const editor = createEditor({ namespace: 'test', editable: !isReadOnly, onError: reportError })
  root.contentEditable = String(!isReadOnly)
  editor.setRootElement(root)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 0)
  const fill = () => {
    const lines = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)))
    $getRoot()
      .clear()
      .append(...lines)
  }
  editor.update(fill, { discrete: true, tag: 'history-merge' })
  return () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    )
})
