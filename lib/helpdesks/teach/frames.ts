/** Frames drawn over the page, in a closed shadow root: the page's own nodes are not touched. */
import { boxOf } from './candidates'

/** One frame around all of its elements. */
export type Shown = { elements: readonly Element[]; words: string; color: string }

export type Frames = {
  show: (frames: readonly Shown[]) => void
  /** What takes the pointer while the agent points; nothing reaches the page then. */
  cover: HTMLElement
  take: (isTaking: boolean) => void
  /** Runs with the cover lifted, so that the page below answers. */
  below: <T>(run: () => T) => T
  remove: () => void
}

/** Set one by one: a page's policy forbids style sheets and attributes, not this. */
function styled<E extends HTMLElement>(el: E, style: Readonly<Record<string, string>>): E {
  for (const [name, value] of Object.entries(style)) el.style.setProperty(name, value, 'important')
  return el
}

const COVERING = {
  position: 'fixed',
  inset: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: '100vw',
  height: '100vh',
}

export function createFrames(document: Document): Frames {
  const host = styled(document.createElement('div'), {
    ...COVERING,
    all: 'initial',
    'max-width': 'none',
    'max-height': 'none',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
    overflow: 'hidden',
  })
  for (const [name, value] of Object.entries(COVERING)) host.style.setProperty(name, value, 'important')
  host.setAttribute('aria-hidden', 'true')
  const shadow = host.attachShadow({ mode: 'closed' })
  const drawn = styled(document.createElement('div'), { ...COVERING, 'pointer-events': 'none' })
  const cover = styled(document.createElement('div'), {
    ...COVERING,
    'pointer-events': 'none',
    cursor: 'crosshair',
  })
  shadow.append(cover, drawn)
  document.documentElement.append(host)
  // Above dialogs of the page, which are in the browser's own top layer.
  host.setAttribute('popover', 'manual')
  host.showPopover?.()

  let shown: readonly Shown[] = []
  const draw = () => drawn.replaceChildren(...shown.map((frame) => frameOf(document, frame)))
  const again = () => requestAnimationFrame(draw)
  const view = document.defaultView
  view?.addEventListener('scroll', again, true)
  view?.addEventListener('resize', again)

  return {
    cover,
    show: (frames) => {
      shown = frames
      draw()
    },
    take: (isTaking) => {
      cover.style.setProperty('pointer-events', isTaking ? 'auto' : 'none', 'important')
    },
    below: (run) => {
      const before = cover.style.getPropertyValue('pointer-events')
      cover.style.setProperty('pointer-events', 'none', 'important')
      try {
        return run()
      } finally {
        cover.style.setProperty('pointer-events', before, 'important')
      }
    },
    remove: () => {
      view?.removeEventListener('scroll', again, true)
      view?.removeEventListener('resize', again)
      host.remove()
    },
  }
}

function frameOf(document: Document, { elements, words, color }: Shown): HTMLElement {
  const boxes = elements.map(boxOf)
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const width = Math.max(...boxes.map((box) => box.left + box.width)) - left
  const height = Math.max(...boxes.map((box) => box.top + box.height)) - top
  const frame = styled(document.createElement('div'), {
    position: 'fixed',
    left: `${Math.max(1, left - 3)}px`,
    top: `${Math.max(1, top - 3)}px`,
    width: `${width + 6}px`,
    height: `${height + 6}px`,
    'box-sizing': 'border-box',
    border: `3px solid ${color}`,
    'border-radius': '6px',
    'box-shadow': '0 0 0 1px #fff, inset 0 0 0 1px #fff',
  })
  const label = styled(document.createElement('div'), {
    position: 'absolute',
    left: '6px',
    top: '6px',
    'max-width': 'calc(100% - 12px)',
    overflow: 'hidden',
    'white-space': 'nowrap',
    'text-overflow': 'ellipsis',
    padding: '2px 8px',
    'border-radius': '4px',
    background: color,
    color: '#fff',
    font: '600 12px/18px system-ui, sans-serif',
  })
  label.textContent = words
  frame.append(label)
  return frame
}
