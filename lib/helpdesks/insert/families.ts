/** Tells by marks on the editable itself which editor it is, so that no help desk's file needs to say it. */
import { has, is } from '../dom'
import type { Way } from './types'

type Family = {
  name: string
  /** On the editing host. */
  mark: string
  /** In the order in which they are tried. */
  ways: readonly Way[]
  /**
   * False where typed line breaks are no lines: ProseMirror makes a pressed Enter of one, and in a chat Enter sends;
   * the others take a line break apart by rules of their own.
   */
  typesLines: boolean
  /** Drops empty lines of pasted plain text. */
  wantsHtml?: boolean
}

const BY_MODEL = { ways: ['paste', 'type'], typesLines: false } as const
const BY_BROWSER = { ways: ['type'], typesLines: true } as const

/** The first whose mark fits. What is not named here is a plain `contenteditable`. */
const FAMILIES: readonly Family[] = [
  { name: 'textarea', mark: 'textarea', ways: ['type', 'fill'], typesLines: true },
  { name: 'trix', mark: 'trix-editor', ...BY_MODEL },
  { name: 'ckeditor5', mark: '.ck-editor__editable', ...BY_MODEL },
  { name: 'ckeditor4', mark: '.cke_editable', ways: ['paste', 'type'], typesLines: true },
  // Jira's own handling of pasted text leaves the caret at the start and a button that doubles it (Briskine, 2026-08).
  { name: 'atlassian', mark: '#ak-editor-textarea, .ak-editor-content-area .ProseMirror', ...BY_BROWSER },
  { name: 'prosemirror', mark: '.ProseMirror', ...BY_MODEL, wantsHtml: true },
  { name: 'quill', mark: '.ql-editor', ...BY_MODEL },
  // Takes a paste of plain text alone, else it waits for the browser's.
  { name: 'slate', mark: '[data-slate-editor]', ...BY_MODEL },
  { name: 'lexical', mark: '[data-lexical-editor]', ...BY_MODEL },
  { name: 'draft', mark: '.public-DraftEditor-content', ...BY_MODEL },
  { name: 'tinymce', mark: '.mce-content-body', ways: ['paste', 'type'], typesLines: true },
  { name: 'froala', mark: '.fr-element', ways: ['paste', 'type'], typesLines: true },
  { name: 'summernote', mark: '.note-editable', ...BY_BROWSER },
  { name: 'redactor', mark: '.redactor-in', ...BY_BROWSER },
]

const PLAIN: Family = { name: 'plain', mark: '*', ...BY_BROWSER }

/** @param host a text area, or the outermost node that is editable. */
export function familyOf(host: Element): Family {
  return FAMILIES.find(({ mark }) => is(host, mark)) ?? (isDraft(host) ? DRAFT : PLAIN)
}

/** Older products rename the class, but not what Draft.js itself reads back. */
const isDraft = (host: Element) => has(host, '[data-contents] [data-block][data-editor]')
const DRAFT: Family = { name: 'draft', mark: '*', ...BY_MODEL }

/** The ways that take this text, lines and all. */
export function waysFor({ ways, typesLines }: Family, text: string): Way[] {
  return ways.filter((way) => way !== 'type' || typesLines || !text.includes('\n'))
}

/** One paragraph a line, empty ones too; the words stay words. Null where plain text is enough. */
export function htmlFor({ wantsHtml }: Family, text: string): string | null {
  if (!wantsHtml || !text.includes('\n')) return null
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return escaped
    .split('\n')
    .map((line) => `<p style="white-space: pre-wrap">${line}</p>`)
    .join('')
}
