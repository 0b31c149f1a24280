/** Listens for the single-letter keys, and shows what stands over the panel. */
import { useEffect } from 'react'
import { late } from '@/components/ui/late'
import './popup.css'
import { useWatched } from '@/components/ui/use-watched'
import { useDeps, usePanel } from './context'
import { isTypingIn, type KeyAct, keyAct } from './keys'
import { usePraise } from './use-praise'
import { useMe } from './use-receiver'

const DIALOGS = {
  keys: late(() => import('./KeysDialog')),
  health: late(() => import('./health/HealthDialog')),
}

export function KeyListener() {
  const dialog = usePanel((state) => state.dialog)
  const setDialog = usePanel((state) => state.setDialog)
  useKeys()
  const Shown = dialog && DIALOGS[dialog]
  return Shown ? <Shown onClose={() => setDialog(null)} /> : null
}

function useKeys(): void {
  const deps = useDeps()
  const { me, isKnown } = useMe()
  const praise = usePraise()
  const { win } = praise
  const canKeep = isKnown && praise.isKnown
  const state = usePanel((all) => all)
  const hasLetters = useWatched(deps.watchLetterKeys) ?? true
  const { isKeepAsked, keep } = state
  useEffect(() => {
    if (isKeepAsked && canKeep) void keep(me, win)
  }, [isKeepAsked, canKeep, keep, me, win])
  useEffect(() => {
    if (!hasLetters) return
    const acts: Record<KeyAct, () => void> = {
      correct: () => state.setCorrecting(!state.isCorrecting),
      keep: state.keepByKey,
      text: () => reveal('praise', 'praise-text'),
      guidance: () => state.fold('guidance', !isOpen('guidance')),
      wins: () => deps.openWins(),
      help: () => state.setDialog('keys'),
      hide: deps.hide,
      note: () => state.openTool('note'),
      win: () => state.openTool('win'),
      thanks: () => state.openTool('thanks'),
      escalate: () => state.openTool('escalate'),
      obstacle: () => state.openTool('obstacle'),
      promise: () => state.openTool('promise'),
    }
    const reveal = (section: 'praise', id: string) => {
      state.fold(section, true)
      requestAnimationFrame(() => document.getElementById(id)?.focus())
    }
    const onKey = (event: KeyboardEvent) => {
      const act = keyAct(event, isTypingIn(event.target))
      if (act === null) return
      if (typeof act === 'string') {
        event.preventDefault()
        acts[act]()
      } else if (state.isCorrecting) void state.correct(act.pick)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [state, deps, hasLetters])
}

/** The store knows only what the agent folded; the page knows what stands open. */
function isOpen(anchor: string): boolean {
  return document.getElementById(anchor)?.getAttribute('aria-expanded') === 'true'
}
