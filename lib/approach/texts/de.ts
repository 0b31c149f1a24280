/** All advice in German. What a customer reads says "Sie"; what the agent reads addresses nobody. */

import type { GuidanceTexts } from '../types'
import { chaseUp } from './de/chase-up'
import { complaint } from './de/complaint'
import { fault } from './de/fault'
import { praise } from './de/praise'
import { question } from './de/question'
import { request } from './de/request'
import { sensitive } from './de/sensitive'

export const de: GuidanceTexts = {
  situations: { question, complaint, fault, request, praise, 'chase-up': chaseUp },
  sensitive,
}
