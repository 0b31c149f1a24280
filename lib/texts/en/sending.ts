/** The words of: sending. */

export const sending = {} as const
