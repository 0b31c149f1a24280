/** Leads to the parts of the settings: a list at the side where there is room, else one field that jumps. */
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PARTS } from './parts'

/** @param main where the parts stand. */
export function OptionsNav({ main }: { main: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const current = useCurrent(main)
  return (
    <nav className="options-nav" aria-label={t('options.sections')}>
      <ul className="options-list">
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
      <select
        className="input options-jump"
        aria-label={t('options.jump')}
        value={current}
        onChange={(event) => {
          location.hash = event.target.value
        }}
      >
        {PARTS.map(({ id, title }) => (
          <option key={id} value={id}>
            {t(title)}
          </option>
        ))}
      </select>
    </nav>
  )
}

/** The id of the part that is being read: the last one whose beginning has passed the top third of the window. */
function useCurrent(main: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState(PARTS[0]?.id)
  useEffect(() => {
    const look = () => {
      const parts = [...(main.current?.children ?? [])]
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1
      const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3)
      const part = isAtEnd ? parts.at(-1) : passed.at(-1)
      setCurrent(part?.id ?? PARTS[0]?.id)
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [main])
  return current
}
