import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { linesOf, paragraphs, start } from '../editor'

start(async (root, { text, isReadOnly }) => {
  const holder = document.createElement('div')
  root.append(holder)
  const editor = await ClassicEditor.create(holder, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    initialData: paragraphs(text),
  })
  if (isReadOnly) editor.enableReadOnlyMode('test')
  return () => linesOf(editor.getData())
})
