/** The words of: notes. */

export const notes = {} as const
