/** All states by name, "page/state". */
import type { ReactNode } from 'react'
import { backupStates } from './backup'
import { customerStates } from './customer'
import { findStates } from './find'
import { guardOptionsStates, guardPanelStates } from './guard'
import { guideStates } from './guide'
import { insertStates } from './insert'
import { adjustedStates, learningStates } from './learning'
import { noteStates } from './notes'
import { obstacleStates } from './obstacle'
import { optionsStates } from './options'
import { ownWinStates } from './own-win'
import { panelStates } from './panel'
import { peopleToolStates } from './people-tools'
import { readingStates } from './reading'
import { replyStates } from './reply'
import { sendingStates } from './sending'
import { taughtOptionsStates, teachStates } from './teach'
import { welcomeStates } from './welcome'
import { wholeStates } from './whole'
import { winsStates } from './wins'

export const states: Record<string, () => ReactNode> = {
  ...named('panel', panelStates),
  ...named('panel', adjustedStates),
  ...named('panel', readingStates),
  ...named('panel', sendingStates),
  ...named('panel', replyStates),
  ...named('panel', insertStates),
  ...named('panel', obstacleStates),
  ...named('panel', noteStates),
  ...named('panel', peopleToolStates),
  ...named('panel', ownWinStates),
  ...named('panel', guardPanelStates),
  ...named('panel', customerStates),
  ...named('panel', wholeStates),
  ...named('panel', teachStates),
  ...named('wins', winsStates),
  ...named('options', optionsStates),
  ...named('options', backupStates),
  ...named('options', findStates),
  ...named('options', learningStates),
  ...named('options', guardOptionsStates),
  ...named('options', taughtOptionsStates),
  ...named('welcome', welcomeStates),
  ...named('guide', guideStates),
}

function named(page: string, own: Record<string, () => ReactNode>): Record<string, () => ReactNode> {
  return Object.fromEntries(Object.entries(own).map(([name, state]) => [`${page}/${name}`, state]))
}
