/** The words of: guard. */

export const guard = {} as const
