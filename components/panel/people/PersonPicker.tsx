/** Chooses one person: the best match on top, a search where there are many, and a name that is not there yet. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { useThemeName } from '@/components/ui/use-theme-name'
import { useDeps } from '../context'
import { type Candidate, found, type Picked } from './candidates'

/** So many fit without scrolling and without a search. */
const FEW = 4

export function PersonPicker(props: {
  label: string
  candidates: readonly Candidate[]
  picked: Picked | null
  onPick: (picked: Picked | null) => void
  /** Stands where the directory is empty. */
  empty: string
}) {
  const { picked, candidates, label } = props
  const [isOpen, setOpen] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  const pick = (next: Picked) => {
    props.onPick(next)
    setOpen(false)
    requestAnimationFrame(() => part.current?.querySelector('button')?.focus())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out with its legend in one line.
    <div ref={part} className="picker" role="group" aria-label={label}>
      {picked && !isOpen ? (
        <PickedPerson
          label={label}
          picked={picked}
          candidate={candidates.find(({ person }) => person.id === picked.personId) ?? null}
          onChange={() => setOpen(true)}
        />
      ) : (
        <Choice {...props} onPick={pick} isFocused={isOpen} />
      )}
    </div>
  )
}

function PickedPerson(props: {
  label: string
  picked: Picked
  candidate: Candidate | null
  onChange: () => void
}) {
  const { t } = useTranslation()
  const { picked, candidate } = props
  return (
    <div className="picked">
      <p className="picked-words">
        <span className="soft">{props.label} </span>
        <strong>
          <bdi>{picked.name}</bdi>
        </strong>
        {candidate ? (
          <About candidate={candidate} />
        ) : (
          <span className="small soft picked-about">{t('people.isNew')}</span>
        )}
      </p>
      <Button look="link" onClick={props.onChange}>
        {t('people.change')}
      </Button>
    </div>
  )
}

function About({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation()
  const nameOf = useThemeName()
  const { department, themes, escalation } = candidate.person
  const decides = themes.map(nameOf).join(', ')
  const facts = [
    department,
    escalation === 'yes' && decides ? t('people.decides', { themes: decides }) : '',
  ].filter(Boolean)
  return facts.length > 0 ? <span className="small soft picked-about">{facts.join(' · ')}</span> : null
}

function Choice(props: {
  label: string
  candidates: readonly Candidate[]
  onPick: (picked: Picked) => void
  empty: string
  isFocused: boolean
}) {
  const { t } = useTranslation()
  const { openOptions } = useDeps()
  const nameOf = useThemeName()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { isFocused, candidates, onPick } = props
  useEffect(() => {
    if (isFocused) field.current?.focus({ preventScroll: true })
  }, [isFocused])
  const matching = query.trim() ? found(candidates, query, nameOf) : candidates
  const name = query.trim()
  const isNew = name !== '' && !matching.some(({ person }) => person.name === name)
  return (
    <>
      <input
        ref={field}
        className="input"
        type="search"
        aria-label={props.label}
        placeholder={candidates.length > FEW ? t('people.search') : t('people.nameOrSearch')}
        maxLength={80}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {candidates.length === 0 && !name && (
        <p className="small soft">
          {props.empty}{' '}
          <Button look="link" onClick={openOptions}>
            {t('people.addInSettings')}
          </Button>
        </p>
      )}
      {(matching.length > 0 || isNew) && (
        <ul className="picks">
          {matching.map((candidate) => (
            <li key={candidate.person.id}>
              <button
                type="button"
                className="person-pick"
                onClick={() => onPick({ personId: candidate.person.id, name: candidate.person.name })}
              >
                <span className="person-pick-name">
                  <bdi>{candidate.person.name}</bdi>
                  {candidate.fit && <span className="fit">{t(`people.fit.${candidate.fit}`)}</span>}
                </span>
                <About candidate={candidate} />
              </button>
            </li>
          ))}
          {isNew && (
            <li>
              <button type="button" className="person-pick" onClick={() => onPick({ personId: null, name })}>
                <span>{t('people.new', { name })}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
