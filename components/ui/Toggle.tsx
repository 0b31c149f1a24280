/** A switch with its label: on or off at once, reversible by itself. */
import { Switch } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import './toggle.css'

export function Toggle(props: {
  label: ReactNode
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
}) {
  const id = useId()
  return (
    <div className="toggle">
      <Switch.Root
        className="toggle-track"
        aria-labelledby={id}
        checked={props.isOn}
        disabled={props.isDisabled ?? false}
        onCheckedChange={props.onChange}
      >
        <Switch.Thumb className="toggle-thumb" />
      </Switch.Root>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the switch itself has the keys; this widens its target. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
      <span id={id} className="toggle-label" onClick={() => !props.isDisabled && props.onChange(!props.isOn)}>
        {props.label}
      </span>
    </div>
  )
}
