/** The words of: draft-check. */

export const draftCheck = {} as const
