/** Teaching a page that no help desk file knows, and the pages that were taught. */
import type { ReactNode } from 'react'
import { AppError } from '@/lib/errors'
import type { TeachProblem } from '@/lib/helpdesks/teach/types'
import { watching } from '../fake-deps'
import { lessonOf, TAUGHT_RULES } from '../lesson'
import { withPressed } from '../pressed'
import { ORIGIN, ticket, view } from '../views'
import { options } from './options'
import { panel } from './panel'

const unknown = () => ({
  ...view({ kind: 'not-a-ticket', helpdesk: null }),
  site: { origin: ORIGIN, host: 'desk.example.com', access: 'granted' as const },
})
const BEGIN = '.teach .button'

type Rest = Parameters<typeof lessonOf>[0]

const teaching = (rest: Rest, ...then: string[]) =>
  withPressed(panel({ view: unknown(), deps: { startTeaching: async () => lessonOf(rest) } }), BEGIN, ...then)

const problem = (name: TeachProblem) => teaching({ preview: { kind: 'problem', problem: name } })

const site = (name: string, more = {}) => ({
  ...TAUGHT_RULES,
  id: `taught-${name.length}`,
  name,
  seen: '2026-11-02',
  ...more,
})

export const teachStates: Record<string, () => ReactNode> = {
  'teach-offered': panel({ view: unknown() }),
  'teach-customer': teaching({ holdAt: 'customer' }),
  'teach-customer-framed': teaching({ holdAt: 'customer' }, '.teach-moves .button:nth-child(2)'),
  'teach-agent': teaching({ holdAt: 'agent' }),
  'teach-subject': teaching({ holdAt: 'subject' }),
  'teach-found': teaching({}),
  'teach-same': problem('same'),
  'teach-no-list': problem('no-list'),
  'teach-address': problem('address'),
  'teach-unclear-subject': problem('subject'),
  'teach-left': teaching({ isLeft: true }),
  'teach-gone': withPressed(
    panel({
      view: unknown(),
      deps: {
        startTeaching: async (_tab, gone) => {
          setTimeout(gone)
          return lessonOf({ holdAt: 'customer' })
        },
      },
    }),
    BEGIN,
  ),
  'teach-failed': withPressed(
    panel({
      view: unknown(),
      deps: { startTeaching: () => Promise.reject(new AppError('ext/unreachable', {})) },
    }),
    BEGIN,
  ),
  'teach-anew': panel({
    view: { ...view(ticket({}, { helpdesk: 'taught-desk-example-com' })), deskName: 'Nordlicht Service' },
    act: (state) => state.setTeaching(true),
  }),
}

export const taughtOptionsStates: Record<string, () => ReactNode> = {
  taught: options({
    watchTaught: watching([
      site('Nordlicht Service'),
      site('長谷川サポートデスク（東京カスタマーエクスペリエンス推進本部）', {
        origin: 'https://a-very-long-name-of-a-help-desk.customers.support.example.org',
        address: '/app/accounts/*/conversations/{id}?view=all',
      }),
    ]),
  }),
}
