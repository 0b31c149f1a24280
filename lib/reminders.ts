/** Alarms: the only clock that survives the background's sleep. */
import { browser } from 'wxt/browser'

/** Browsers fire no earlier than 30 s from now in a packed extension. */
export type AlarmName = 'outbox' | 'lock' | 'tidy'

/** Wakes the background at this time (epoch ms); null: no longer. A later call replaces the earlier one. */
export async function wakeAt(name: AlarmName, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name)
  else await browser.alarms.create(name, { when })
}

/** Must be called before the background's `main` returns. */
export function onWake(name: AlarmName, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run()
  })
}
