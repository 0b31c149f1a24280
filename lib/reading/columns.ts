/** Which column of the weight table answers which question; part of the model file's version. */

import type { PraiseTarget, StyleType } from './types'

export const STYLES: readonly StyleType[] = ['analytical', 'personal', 'functional', 'intuitive']
export const TARGETS: readonly PraiseTarget[] = ['agent', 'team', 'company', 'product']

/** Columns 0-3 are the types, 4 is "unclear" or no more than a lean; one softmax. */
export const UNCLEAR = 4
export const PRAISE = 5
export const COMPLAINT = 6
export const URGENT = 7
/** Columns 8-11: whom praise is for; one softmax. */
export const TARGET = 8
/** The first of two that judge one sentence, not the message: praise, then complaint. */
export const SENTENCE_PRAISE = 12
export const COLUMNS = 14
/** Numbers in a row of the table: the columns, and as many more that a row never lies in two lines of a cache. */
export const ROW = 16
/** Columns that judge the whole message come first. */
export const MESSAGE_COLUMNS = 12
