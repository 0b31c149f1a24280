/** The words of: welcome. */

export const welcome = {} as const
