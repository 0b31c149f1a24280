/** A page that is a ticket but lacks something required: the product changed its page. */
import { AppError } from '@/lib/errors'
import type { ReadFailure } from './types'

export class ReadError extends AppError {
  constructor(readonly failure: ReadFailure) {
    super('read/page-changed', { ...failure })
  }
}
