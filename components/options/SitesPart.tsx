/** The sites that Bouquet may read: take one away, add one by its address. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Cross } from '@/components/ui/icons'
import { useWatched } from '@/components/ui/use-watched'
import type { UsedSite } from '@/lib/settings'
import { useDeps, useOptions } from './context'
import { originIn } from './names'
import { Outcome, Part } from './Part'
import { TaughtSites } from './TaughtSites'

export function SitesPart() {
  const { t } = useTranslation()
  const sites = useWatched(useDeps().watchSites)
  return (
    <Part id="sites" title={t('options.sites.title')} text={t('options.sites.text')}>
      {sites && <SiteList sites={sites} />}
      <AddSite />
      <TaughtSites />
      <Outcome part="sites" />
    </Part>
  )
}

function SiteList({ sites }: { sites: readonly UsedSite[] }) {
  const { t, i18n } = useTranslation()
  const { addSite, removeSite } = useDeps()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' })
  const remove = async (origin: string) => {
    if (await act('sites', () => removeSite(origin)))
      offerUndo({
        part: 'sites',
        words: t('options.sites.removed', { host: hostOf(origin) }),
        run: () => addSite(origin),
      })
  }
  if (sites.length === 0) return <p>{t('options.sites.none')}</p>
  return (
    <ul className="sites">
      {sites.map(({ origin, addedAt }) => (
        <li key={origin} className="site">
          <span className="site-host">{hostOf(origin)}</span>
          <span className="small soft">{t('options.sites.since', { date: day.format(addedAt) })}</span>
          <IconButton
            label={t('options.sites.remove', { host: hostOf(origin) })}
            onClick={() => void remove(origin)}
          >
            <Cross />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}

function AddSite() {
  const { t } = useTranslation()
  const { addSite } = useDeps()
  const act = useOptions((state) => state.act)
  const [address, setAddress] = useState('')
  const [isBad, setBad] = useState(false)
  const add = () => {
    const origin = originIn(address)
    setBad(origin === null)
    // First of all: the browser asks only inside the click.
    if (origin) void act('sites', () => addSite(origin)).then((isAdded) => isAdded && setAddress(''))
  }
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field
        label={t('options.sites.add')}
        error={isBad ? t('options.sites.bad') : null}
        control={{
          value: address,
          inputMode: 'url',
          autoComplete: 'off',
          spellCheck: false,
          placeholder: t('options.sites.addPlaceholder'),
          onChange: (event) => setAddress(event.target.value),
        }}
      />
      <Button type="submit">{t('options.sites.addButton')}</Button>
    </form>
  )
}

/** With its scheme only where that is not the usual one. */
function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '')
}
