/** A button with a visible label; `look` says how much it asks for attention. */
import type { ComponentProps } from 'react'

type Look = 'primary' | 'plain' | 'quiet' | 'link'

export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className="button" data-look={look} {...rest} />
}

/** A button that shows only an icon: `label` is its name and its tooltip. */
export function IconButton({ label, ...rest }: ComponentProps<'button'> & { label: string }) {
  return <button type="button" className="icon-button" aria-label={label} title={label} {...rest} />
}
