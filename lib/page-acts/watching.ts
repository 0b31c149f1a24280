/** A setting as components watch it: its value now, and again at every change. */
import type { Watch } from '@/components/ui/use-watched'

type Item<T> = { getValue: () => Promise<T>; watch: (changed: (value: T) => void) => () => void }

export function watchSetting<T>(item: Item<T>): Watch<T> {
  return (changed) => {
    let isOver = false
    item.getValue().then((value) => {
      if (!isOver) changed(value)
    })
    const end = item.watch(changed)
    return () => {
      isOver = true
      end()
    }
  }
}
