/** The words of: obstacles. */

export const obstacles = {} as const
