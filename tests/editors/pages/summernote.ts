// @ts-expect-error It brings no types of its own.
import jquery from 'jquery'
import { linesOf, paragraphs, start } from '../editor'

Object.assign(globalThis, { jQuery: jquery, $: jquery })

type Summernote = { summernote: (act: string | object) => string }

start(
  async (root, { text, isReadOnly }) => {
    await import('summernote/dist/summernote-lite.js' as string)
    const field = document.createElement('div')
    field.innerHTML = paragraphs(text)
    root.append(field)
    const editor = jquery(field) as unknown as Summernote
    editor.summernote({ toolbar: [] })
    if (isReadOnly) editor.summernote('disable')
    return () => linesOf(editor.summernote('code'))
  },
  () => document.querySelector('.note-editable'),
)
