/** Which states are compared by picture, and how they are looked at. */
import type { Visit } from './visit'

/** Looked at in the dark, wide, and in more contrast, too: the screens that an agent sees most. */
const OFTEN: readonly string[] = [
  'panel/analytical',
  'panel/praise',
  'panel/complaint',
  'panel/sensitive',
  'panel/pinned',
  'panel/unread',
  'wins/many',
  'options/set',
  'guide/how',
  'guide/practice-other',
]

/** These scroll to where the focus goes, a pixel more or less. */
const UNSTEADY: readonly string[] = [
  'options/find-erase',
  'options/find-erase-refused',
  'options/find-erased',
]

/** Once, at its narrowest; a frequent one in every way; none where pictures are not steady. */
export function visitsOf(name: string): Visit[] {
  if (UNSTEADY.includes(name)) return []
  const wide = name.startsWith('panel/') ? 480 : 1280
  const narrow: Visit = { name, scheme: 'light', width: 320 }
  if (!OFTEN.includes(name)) return [narrow]
  return [
    narrow,
    { name, scheme: 'dark', width: 360 },
    { name, scheme: 'light', width: wide },
    { name, scheme: 'light', width: 320, contrast: 'more' },
    { name, scheme: 'dark', width: 320, contrast: 'forced' },
  ]
}
