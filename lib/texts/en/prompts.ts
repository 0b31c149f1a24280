/** The words of: prompts. */

export const prompts = {} as const
