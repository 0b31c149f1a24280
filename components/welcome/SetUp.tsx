/** Three small things, each optional, saved as in the settings. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionsContext } from '@/components/options/context'
import { namesIn } from '@/components/options/names'
import { Outcome } from '@/components/options/Part'
import { isAddress } from '@/components/options/people/directory'
import { SavedField } from '@/components/options/SavedField'
import { createOptionsStore } from '@/components/options/store'
import { Button } from '@/components/ui/Button'
import { useAsked } from '@/components/ui/use-watched'
import { usePeople } from '@/lib/records/live'
import type { PersonRow } from '@/lib/records/rows'
import { useDeps, useWelcome } from './context'
import { Screen } from './Screen'

export function SetUp() {
  const { t } = useTranslation()
  const { options, leave, openOptions, openGuide } = useDeps()
  const go = useWelcome((state) => state.go)
  const [store] = useState(() => createOptionsStore(options))
  const people = usePeople()
  const only = (role: PersonRow['role']) => people?.find((person) => person.role === role)
  return (
    <OptionsContext value={store}>
      <Screen title={t('welcome.setUpTitle')} text={t('welcome.setUpText')}>
        <ol className="welcome-narrow set-up">
          <Thing title={t('welcome.me.title')} text={t('welcome.me.text')}>
            {people && <Me me={only('me')} />}
          </Thing>
          <Thing title={t('welcome.manager.title')} text={t('welcome.manager.text')}>
            {people && <Manager manager={only('manager')} />}
          </Thing>
          <Thing title={t('welcome.open.title')} text={t('welcome.open.text')}>
            <Keys />
            <p className="small soft">{t('welcome.open.pin')}</p>
          </Thing>
        </ol>
        <div className="row set-up-guide">
          <Button look="link" onClick={() => openGuide('how')}>
            {t('welcome.guide')}
          </Button>
          <Button look="link" onClick={() => openGuide('practice')}>
            {t('welcome.practice')}
          </Button>
        </div>
        <div className="row">
          <Button look="primary" onClick={leave}>
            {t('welcome.done')}
          </Button>
          <Button onClick={openOptions}>{t('welcome.settings')}</Button>
          <Button look="quiet" onClick={() => go('start')}>
            {t('welcome.backToStart')}
          </Button>
        </div>
      </Screen>
    </OptionsContext>
  )
}

function Thing(props: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="part-body">
      <div className="part-words">
        <h2 className="part-sub">{props.title}</h2>
        <p className="small soft">{props.text}</p>
      </div>
      {props.children}
    </li>
  )
}

function Me({ me }: { me: PersonRow | undefined }) {
  const { t } = useTranslation()
  const { savePerson } = useDeps().options
  const { name = '', aliases = [], email = null, channelId = null } = me ?? {}
  const save = (edit: Partial<Pick<PersonRow, 'name' | 'aliases'>>) =>
    savePerson({ role: 'me', name, aliases, email, channelId, ...edit }, me?.id)
  return (
    <>
      <SavedField part="me" label={t('options.me.name')} value={name} save={(text) => save({ name: text })} />
      <SavedField
        part="me"
        label={t('options.me.aliases')}
        hint={t('options.me.aliasesHint')}
        value={aliases.join(', ')}
        save={(text) => save({ aliases: namesIn(text) })}
      />
      <Outcome part="me" />
    </>
  )
}

function Manager({ manager }: { manager: PersonRow | undefined }) {
  const { t } = useTranslation()
  const { savePerson } = useDeps().options
  const { name = '', aliases = [], email = null, channelId = null } = manager ?? {}
  const save = (edit: Partial<Pick<PersonRow, 'name' | 'email'>>) =>
    savePerson({ role: 'manager', name, aliases, email, channelId, ...edit }, manager?.id)
  return (
    <>
      <SavedField
        part="manager"
        label={t('options.manager.name')}
        value={name}
        save={(text) => save({ name: text })}
      />
      <SavedField
        part="manager"
        label={t('welcome.manager.email')}
        hint={t('welcome.manager.emailHint')}
        value={email ?? ''}
        check={(text) => (isAddress(text) ? null : t('options.people.emailBad'))}
        save={(text) => save({ email: text })}
      />
      <Outcome part="manager" />
    </>
  )
}

function Keys() {
  const { t } = useTranslation()
  const keys = useAsked(useDeps().options.browserKeys)
  const key = keys?.find(({ name }) => name === 'panel')?.shortcut
  // Its line is there from the start: nothing jumps when the answer comes.
  if (!keys) return <p className="small">{'\u00a0'}</p>
  return <p className="small">{key ? t('welcome.open.key', { key }) : t('welcome.open.noKey')}</p>
}
