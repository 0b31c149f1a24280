/** TinyMCE 6, the last under the MIT licence. Its editor stands in a frame of the page's own origin. */
import tinymce, { type Editor } from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import { linesOf, paragraphs, start } from '../editor'

let editor: Editor | undefined

start(
  async (root, { text, isReadOnly }) => {
    const field = document.createElement('textarea')
    field.value = paragraphs(text)
    root.append(field)
    ;[editor] = await tinymce.init({ target: field, skin: false, content_css: false, readonly: isReadOnly })
    // Without its skin it does not always show itself.
    if (editor) editor.getContainer().style.visibility = 'visible'
    return () => linesOf(editor?.getContent() ?? '')
  },
  () => editor?.getBody(),
)
