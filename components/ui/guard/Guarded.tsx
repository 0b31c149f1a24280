/**
 * Puts a cover over a whole page of ours. What stands under it stays mounted, so that nothing begun is lost, but it is
 * out of sight, out of reach of keys and out of the accessibility tree; a page opened covered is not even built.
 */
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { late } from '@/components/ui/late'
import './guard.css'
import type { Cover } from '@/lib/guard/gate'
import type { en } from '@/lib/texts/en'
import { ErrorBoundary } from '../ErrorBoundary'
import { useWatched } from '../use-watched'
import { CoverScreen } from './CoverScreen'
import type { GuardDeps } from './deps'

/** Few set a lock. */
const LockScreen = late(() => import('./LockScreen'))

type Props = {
  deps: GuardDeps
  /** Known before the first paint. */
  first: Cover
  /** Gives the window its title while it is not covered. */
  page: keyof typeof en.guard.pages
  /** It is seen again. */
  onShown?: () => void
  children: ReactNode
}

export function Guarded({ deps, first, page, onShown, children }: Props) {
  const { t } = useTranslation()
  const cover = useWatched(deps.watchCover) ?? first
  const isCovered = cover !== 'none'
  const [wasShown, setShown] = useState(!isCovered)
  if (!isCovered && !wasShown) setShown(true)
  useCovered(isCovered)
  useTouch(deps.touch)
  const title = isCovered ? t('product') : t(`guard.pages.${page}`)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (isCovered) return onShown
  }, [isCovered, onShown])
  return (
    <>
      <div className="guarded">{wasShown && children}</div>
      {/* Beside the page, where no dialog of it can make it unreachable. */}
      {isCovered &&
        createPortal(
          <div className="cover">
            <ErrorBoundary>
              {cover === 'hidden' ? <CoverScreen deps={deps} /> : <LockScreen deps={deps} />}
            </ErrorBoundary>
          </div>,
          document.body,
        )}
    </>
  )
}

/** In the very frame: by a mark on the document, which also holds for what opens under the cover later. */
function useCovered(isCovered: boolean): void {
  useLayoutEffect(() => {
    if (!isCovered) return
    const { documentElement: page, activeElement: focused } = document
    page.dataset.covered = ''
    return () => {
      delete page.dataset.covered
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    }
  }, [isCovered])
}

const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const

/** Also at coming back: after a sleep the first key must not be what keeps the lock open. */
function useTouch(touch: GuardDeps['touch']): void {
  useEffect(() => {
    const onSign = () => void touch()
    const options = { capture: true, passive: true }
    for (const sign of SIGNS) addEventListener(sign, onSign, options)
    document.addEventListener('visibilitychange', onSign)
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, onSign, options)
      document.removeEventListener('visibilitychange', onSign)
    }
  }, [touch])
}
