/** What a note's text says by itself: its tags, and how long it may be. Pure. */

/**
 * In letters. A field in Chromium 156 takes 0.1 s a key at 100,000 in one paragraph, 0.4 s at 200,000 and 7 s at a
 * million (2 cores); a note is no book.
 */
export const NOTE_LIMIT = 100_000

/** A "#" that begins a word with at least one letter: "#42" is a ticket, "# Title" a heading, "page#part" an address. */
const TAG = /(?<![\p{L}\p{N}\p{M}_#&/])#([\p{L}\p{N}\p{M}_-]*\p{L}[\p{L}\p{N}\p{M}_-]*)/gu
/** More would be no order any more. */
const MOST_TAGS = 50

/** The words behind "#", lower case, in order of first use. */
export function tagsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, word = ''] of text.matchAll(TAG)) {
    found.add(word.normalize('NFC').toLowerCase().replace(/-+$/, ''))
    if (found.size === MOST_TAGS) break
  }
  return [...found]
}
