/** All advice in English. */

import type { GuidanceTexts } from '../types'
import { chaseUp } from './en/chase-up'
import { complaint } from './en/complaint'
import { fault } from './en/fault'
import { praise } from './en/praise'
import { question } from './en/question'
import { request } from './en/request'
import { sensitive } from './en/sensitive'

export const en: GuidanceTexts = {
  situations: { question, complaint, fault, request, praise, 'chase-up': chaseUp },
  sensitive,
}
