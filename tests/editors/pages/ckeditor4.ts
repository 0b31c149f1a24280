/** CKEditor 4 brings its own parts by address, so the page loads it as products do. */
import { linesOf, paragraphs, start } from '../editor'

type Classic = {
  getData: () => string
  on: (event: string, run: () => void) => void
  document: { $: Document }
}
type Loaded = { replace: (el: Element, config: object) => Classic }

let editor: Classic

start(
  async (root, { text, isReadOnly }) => {
    Object.assign(globalThis, { CKEDITOR_BASEPATH: '/ckeditor4/' })
    await new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = '/ckeditor4/ckeditor.js'
      script.onload = resolve
      document.head.append(script)
    })
    const { CKEDITOR } = globalThis as unknown as { CKEDITOR: Loaded }
    const field = document.createElement('textarea')
    field.value = paragraphs(text)
    root.append(field)
    editor = CKEDITOR.replace(field, { readOnly: isReadOnly, versionCheck: false })
    await new Promise<void>((resolve) => editor.on('instanceReady', resolve))
    return () => linesOf(editor.getData().replace(/>\s*\n\s*</g, '><'))
  },
  () => editor.document.$.body,
)
