/** What can be done with the chosen rows: a file, a text, or erasing them. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useDeps } from '../context'
import { chosenRows } from './chosen'
import { EraseForm } from './EraseForm'
import { fileOf, markdownOf } from './export'
import type { Search } from './use-find'

export function Chosen({ search, onErased }: { search: Search; onErased: (rows: number) => void }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const [isErasing, setErasing] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const [isCancelled, setCancelled] = useState(false)
  const eraser = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCancelled) eraser.current?.focus()
  }, [isCancelled])
  const { found, choice } = search
  if (found.customers.length + found.mentions.length === 0) return null
  const rows = chosenRows(found, choice)
  const customers = found.customers.filter(({ key }) => choice.customers.has(key))
  const names = customers.map(({ name }) => name).join(', ') || search.query
  const whole = { customers, rows, now: deps.now() }
  const save = () => {
    const day = new Date(deps.now()).toISOString().slice(0, 10)
    deps.saveFile(`${t('find.file')}-${day}.json`, fileOf(whole))
  }
  const copy = () => {
    const table = (name: (typeof rows)[number]['part']['table']) => t(`find.headings.${name}`)
    const text = markdownOf(whole, { title: t('find.markdown', { name: names }), table })
    void deps.copy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  if (isErasing && rows.length > 0)
    return (
      <EraseForm
        search={search}
        rows={rows}
        onCancel={() => {
          setErasing(false)
          setCancelled(true)
        }}
        onErased={(count) => {
          setErasing(false)
          onErased(count)
        }}
      />
    )
  return (
    <div className="found-acts">
      <p className="small soft">{t('find.chosen', { count: rows.length })}</p>
      <div className="row">
        <Button disabled={rows.length === 0} onClick={save}>
          {t('find.save')}
        </Button>
        <Button disabled={rows.length === 0} onClick={copy}>
          {t('find.copy')}
        </Button>
        <Button
          ref={eraser}
          data-tone="danger"
          disabled={rows.length === 0}
          onClick={() => {
            setErasing(true)
            setCancelled(false)
          }}
        >
          {t('find.erase')}
        </Button>
        <span className="small" role="status">
          {isCopied && t('act.copied')}
        </span>
      </div>
    </div>
  )
}
