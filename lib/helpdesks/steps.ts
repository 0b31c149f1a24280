/** Selectors that step out of one tree into another: into open shadow roots and frames of the page's own origin. */
import { insideOf, queryAll } from './native'

/**
 * `app-root >>> article` steps from an element into its shadow root or its frame; `app-root >>>> article` into all that
 * stand below, however deep, which walks every element there.
 */
const STEP = / >>>(>?) /

export const isStepping = (selector: string): boolean => STEP.test(selector)

/** All matches, in document order within each tree. */
export function queryThrough(scope: ParentNode, selector: string): Element[] {
  const step = stepOf(selector)
  if (!step) return queryAll(scope, selector)
  return insidesOf(scope, step).flatMap((inside) => queryThrough(inside, step.inner))
}

/** The shadow roots and frame documents that a selector steps into, the outer first. */
export function steppedInto(scope: ParentNode, selector: string): ParentNode[] {
  const step = stepOf(selector)
  if (!step) return []
  return insidesOf(scope, step).flatMap((inside) => [inside, ...steppedInto(inside, step.inner)])
}

/** Whether something that a selector steps into is there, but empty yet: nothing tells when it gets its shadow root. */
export function lacksInside(scope: ParentNode, selector: string): boolean {
  const step = stepOf(selector)
  if (!step) return false
  return (
    (!step.isDeep && queryAll(scope, step.holder).some((el) => insideOf(el) === null)) ||
    insidesOf(scope, step).some((inside) => lacksInside(inside, step.inner))
  )
}

type Step = { holder: string; isDeep: boolean; inner: string }

function stepOf(selector: string): Step | null {
  const found = STEP.exec(selector)
  if (!found) return null
  const inner = selector.slice(found.index + found[0].length)
  return { holder: selector.slice(0, found.index), isDeep: found[1] === '>', inner }
}

function insidesOf(scope: ParentNode, { holder, isDeep }: Step): ParentNode[] {
  const holders = queryAll(scope, holder)
  const insides = holders.flatMap((el) => insideOf(el) ?? [])
  return isDeep ? [...insides, ...[...insides, ...holders].flatMap(insidesBelow)] : insides
}

function insidesBelow(scope: ParentNode): ParentNode[] {
  return queryAll(scope, '*').flatMap((el) => {
    const inside = insideOf(el)
    return inside ? [inside, ...insidesBelow(inside)] : []
  })
}
