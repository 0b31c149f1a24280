/** What is wrong with the page that is shown: by axe, and by its size. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

/** Of the library, around an open menu: they take the focus only to pass it on at once. */
const FOCUS_GUARDS = ['[data-base-ui-focus-guard]']

const CONTRAST = 'color-contrast'

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** @param only contrast, of what it selects; without, every other rule in the whole page. */
export async function violations(
  page: Page,
  only?: { contrastOf: string },
): Promise<{ id: string; nodes: string[] }[]> {
  // Through the protocol, which the page's content security policy does not hold back.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE)
  const where = JSON.stringify({ exclude: FOCUS_GUARDS, ...(only ? { include: [only.contrastOf] } : {}) })
  const rules = only ? { runOnly: [CONTRAST] } : { rules: { [CONTRAST]: { enabled: false } } }
  // Style sheets are not fetched anew: only a rule that is off, and one for pages with sound, read them.
  const options = JSON.stringify({ resultTypes: ['violations'], preload: false, ...rules })
  const found = (await page.evaluate(`axe.run(${where}, ${options})`)) as { violations: Violation[] }
  return found.violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  }))
}

/** What sticks out of the page, and controls whose words stick out of them. */
export function overflowing(page: Page): Promise<{ cut: string }[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
    const cut = [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, legend')]
      .filter((el) => !el.closest('.sr-only') && el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0)
      .map((el) => el.outerHTML.slice(0, 160))
    return [...wide, ...cut].map((each) => ({ cut: each }))
  })
}

/** What moves by itself or by a change of state, although less motion was asked for. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((el) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(el)
        const times =
          animationName === 'none' ? transitionDuration : `${transitionDuration},${animationDuration}`
        return times.split(',').some((time) => Number.parseFloat(time) > 0)
      })
      .map((el) => el.outerHTML.slice(0, 120)),
  )
}
