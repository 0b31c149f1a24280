/** A part with a heading that opens and closes; closed, its heading still says the essential. */
import { type ReactNode, useId } from 'react'
import { Chevron } from './icons'

export function Fold(props: {
  title: string
  /** Stands at the right end of the heading. */
  summary?: ReactNode
  isOpen: boolean
  onToggle: () => void
  level?: 2 | 3
  /** Where the panel scrolls to. */
  anchor?: string
  children: ReactNode
}) {
  const id = useId()
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <section
      className="fold"
      aria-labelledby={`${id}-title`}
      data-open={props.isOpen}
      data-level={props.level ?? 2}
    >
      <Heading className="fold-heading">
        <button
          type="button"
          id={props.anchor}
          className="fold-button"
          aria-expanded={props.isOpen}
          aria-controls={props.isOpen ? `${id}-body` : undefined}
          onClick={props.onToggle}
        >
          <span className="fold-chevron">
            <Chevron />
          </span>
          <span className="fold-title" id={`${id}-title`}>
            {props.title}
          </span>
          {props.summary && <span className="fold-summary cut">{props.summary}</span>}
        </button>
      </Heading>
      {props.isOpen && (
        <div className="fold-body" id={`${id}-body`}>
          {props.children}
        </div>
      )}
    </section>
  )
}
