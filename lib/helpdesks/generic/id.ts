/** Apart from the reader: the background asks for the name alone, and would take in all of it. */
export const GENERIC = 'generic'
