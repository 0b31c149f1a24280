/** The words of: backup. */

export const backup = {} as const
