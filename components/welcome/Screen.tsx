/** One screen of the welcome page after the first. */
import { type ReactNode, useEffect, useRef } from 'react'

/** Its title gets the focus, so that a screen reader says where somebody is. */
export function Screen(props: { title: string; text?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className="welcome-top">
        <h1 tabIndex={-1} ref={heading}>
          {props.title}
        </h1>
        {props.text && <p className="soft">{props.text}</p>}
      </header>
      <main className="welcome-main">{props.children}</main>
    </>
  )
}
