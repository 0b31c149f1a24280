/** The words of: customer. */

export const customer = {} as const
