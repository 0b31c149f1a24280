// @ts-expect-error It brings no types of its own.
import { ContentState, Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { start } from '../editor'

let shown: { getCurrentContent: () => { getPlainText: (end: string) => string } }

function Composer({ text, isReadOnly }: { text: string; isReadOnly: boolean }) {
  const [state, setState] = useState(() =>
    text ? EditorState.createWithContent(ContentState.createFromText(text)) : EditorState.createEmpty(),
  )
  shown = state
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    readOnly: isReadOnly,
    placeholder: 'Reply',
  })
}

start(async (root, { text, isReadOnly }) => {
  createRoot(root).render(createElement(Composer, { text, isReadOnly }))
  await new Promise((resolve) => setTimeout(resolve, 100))
  return () => shown.getCurrentContent().getPlainText('\n')
})
