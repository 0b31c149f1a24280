/** The pages that the agent taught: their names, a file of each to contribute, and forgetting them. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './taught.css'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
import { useWatched } from '@/components/ui/use-watched'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import { useDeps, useOptions } from './context'

export function TaughtSites() {
  const { t } = useTranslation()
  const taught = useWatched(useDeps().watchTaught)
  if (!taught) return null
  return (
    <section className="taught" aria-labelledby="taught-title">
      <h3 className="taught-title" id="taught-title">
        {t('teach.settings.title')}
      </h3>
      {taught.length === 0 ? (
        <p className="small soft">{t('teach.settings.none')}</p>
      ) : (
        <>
          <ul className="sites">
            {taught.map((site) => (
              <Taught key={site.id} site={site} />
            ))}
          </ul>
          <p className="small soft">
            {t('teach.settings.exportHint')} {t('teach.settings.anew')}
          </p>
        </>
      )}
    </section>
  )
}

function Taught({ site }: { site: TaughtSite }) {
  const { t, i18n } = useTranslation()
  const { saveTaughtSite, forgetTaught, exportTaught } = useDeps()
  const act = useOptions((state) => state.act)
  const offerUndo = useOptions((state) => state.offerUndo)
  const [name, setName] = useState(site.name)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
  const isRenamed = name.trim() !== '' && name.trim() !== site.name
  const rename = () => {
    if (isRenamed) void act('sites', () => saveTaughtSite({ ...site, name: name.trim() }))
    else setName(site.name)
  }
  const forget = async () => {
    if (await act('sites', () => forgetTaught(site.id)))
      offerUndo({
        part: 'sites',
        words: t('teach.settings.forgotten', { name: site.name }),
        run: () => saveTaughtSite(site),
      })
  }
  return (
    <li className="taught-site">
      <input
        className="input taught-name"
        aria-label={t('teach.settings.name', { name: site.name })}
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onBlur={rename}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename()
        }}
      />
      <IconButton label={t('teach.settings.forgetOf', { name: site.name })} onClick={() => void forget()}>
        <Cross />
      </IconButton>
      <span className="taught-facts small soft">
        <bdi>{new URL(site.origin).host + site.address}</bdi> ·{' '}
        {t('teach.settings.since', { date: day.format(Date.parse(site.seen)) })}
      </span>
      <Button
        look="link"
        aria-label={t('teach.settings.exportOf', { name: site.name })}
        onClick={() => void act('sites', () => exportTaught(site))}
      >
        {t('teach.settings.export')}
      </Button>
    </li>
  )
}
