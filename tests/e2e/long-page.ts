/** A page that no help desk file knows, so long that it is looked at in slices. */

export const LONG_PAGE_MESSAGES = 300

export const messageOf = (name: string, at: number): string =>
  `<div class="note"><b>${name}</b> <time>10:20</time><p>Hello to all, the ${at}. time</p></div>`

/** @param name of who writes all of it. */
export const longTalk = (name: string): string =>
  Array.from({ length: LONG_PAGE_MESSAGES }, (_, at) => messageOf(name, at + 1)).join('') +
  '<p><span>x</span></p>'.repeat(5_000)

export const longPage = (name: string): string => `<title>x</title><main>${longTalk(name)}</main>`
