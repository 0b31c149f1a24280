/** The bar at the foot of the panel: the acts that a ticket may need at any moment, each one click and one key. */
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { late } from '@/components/ui/late'
import './tools.css'
import { Barrier, Lift, NotePen, Star, Thanks } from '@/components/ui/icons'
import type { TicketHead } from '@/lib/panel-view'
import { usePanel } from '../context'
import { KEYS } from '../keys'
import type { Tool } from '../state'

/** Promises open from the customer line. */
const BAR: readonly { tool: Exclude<Tool, 'promise'>; icon: ReactNode }[] = [
  { tool: 'note', icon: <NotePen /> },
  { tool: 'win', icon: <Star /> },
  { tool: 'thanks', icon: <Thanks /> },
  { tool: 'escalate', icon: <Lift /> },
  { tool: 'obstacle', icon: <Barrier /> },
]

/** Loaded when used: most tickets need none of them. */
const TOOLS = {
  note: late(() => import('../notes/NoteTool')),
  win: late(() => import('./WinTool')),
  thanks: late(() => import('./ThanksTool')),
  escalate: late(() => import('./EscalateTool')),
  obstacle: late(() => import('./ObstacleTool')),
  promise: late(() => import('../customer/PromiseTool')),
} satisfies Record<Tool, unknown>

/** @param props `head` is null where no ticket is on screen: then only what needs none is there. */
export function ToolBar({ head }: { head: TicketHead | null }) {
  const { t } = useTranslation()
  const open = usePanel((state) => state.tool)
  const openTool = usePanel((state) => state.openTool)
  const Opened = open && TOOLS[open]
  const bar = useRef<HTMLDivElement>(null)
  // The sheet is gone then, and with it whatever had the focus in it.
  const close = () => {
    openTool(null)
    bar.current?.querySelector<HTMLElement>(`[data-tool="${open}"]`)?.focus()
  }
  return (
    <footer className="tools">
      {Opened && (
        <section
          className="tool"
          id="tool"
          aria-label={t(`panel.tools.${open}`)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented && !event.nativeEvent.isComposing) close()
          }}
        >
          <Opened head={head} onClose={close} />
        </section>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields; these act at once. */}
      <div ref={bar} className="tool-bar" role="group" aria-label={t('panel.tools.label')}>
        {BAR.map(({ tool, icon }) => (
          <button
            key={tool}
            type="button"
            className="tool-button"
            data-tool={tool}
            aria-expanded={open === tool}
            aria-controls={open === tool ? 'tool' : undefined}
            aria-keyshortcuts={KEYS[tool]}
            title={`${t(`panel.tools.${tool}`)} (${KEYS[tool]})`}
            onClick={() => openTool(open === tool ? null : tool)}
          >
            {icon}
            <span className="cut">{t(`panel.tools.short.${tool}`)}</span>
          </button>
        ))}
      </div>
    </footer>
  )
}
