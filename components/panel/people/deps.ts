/** What the panel may do about people: begun messages to them, and names that are not in the directory yet. */
import type { PersonInput } from '@/lib/records/people'
import type { ToolDraft } from '@/lib/sharing/tool-drafts'

export type PeopleDeps = {
  /** After what is still being written: it may be this very draft. Null where there is nothing. */
  loadToolDraft: (key: string) => Promise<ToolDraft | null>
  /** `null` forgets it. */
  saveToolDraft: (key: string, draft: ToolDraft | null) => Promise<void>
  addPerson: (person: PersonInput) => Promise<{ id: string }>
}
