/** What every test page of an editor gives to the test: the words of the editor's own model, not of its DOM. */

export type EditorUnderTest = {
  /** Lines separated by one \n, as the editor itself keeps them. */
  model: () => string
  /** Puts the caret behind the first `count` characters of the first line, the way a person's click does. */
  clickAt: (count: number) => void
}

export type Started = {
  text: string
  isReadOnly: boolean
  /** What the page does with every text that comes in. */
  onText: string | null
}

declare global {
  // Read by the test.
  var editorUnderTest: EditorUnderTest | undefined
}

/** Starts the page's editor with what its address asks for. */
export async function start(
  mount: (
    root: HTMLElement,
    started: Started,
  ) => EditorUnderTest['model'] | Promise<EditorUnderTest['model']>,
  editable: () => Element | null | undefined = () => document.querySelector('[contenteditable]'),
): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const root = document.createElement('div')
  document.getElementById('editor')?.append(root)
  const model = await mount(root, {
    text: asked.get('text') ?? '',
    isReadOnly: asked.has('readonly'),
    onText: asked.get('onText'),
  })
  globalThis.editorUnderTest = { model, clickAt: (count) => clickAt(editable(), count) }
}

function clickAt(el: Element | null | undefined, count: number): void {
  if (el instanceof HTMLTextAreaElement) {
    el.focus()
    el.setSelectionRange(count, count)
    return
  }
  if (!el) throw new Error('no editor')
  const own = el.ownerDocument
  ;(el as HTMLElement).focus()
  const node = own.createTreeWalker(el, NodeFilter.SHOW_TEXT).nextNode()
  const root = el.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null }
  const selection = root.getSelection?.() ?? own.getSelection()
  if (node) selection?.collapse(node, count)
}

/** The lines of what an editor writes as HTML. */
export function linesOf(html: string): string {
  const marked = html.replace(/<br ?\/?>\s*(?=<\/)/g, '').replace(/<br ?\/?>|<\/(?:p|div)>(?!$)/g, '\n')
  const page = new DOMParser().parseFromString(`<pre>${marked.replace(/\n+(?=<)/g, '\n')}</pre>`, 'text/html')
  return (page.body.textContent ?? '').replace(/\u00a0/g, ' ')
}

export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line || '<br>'}</p>`)
    .join('')
