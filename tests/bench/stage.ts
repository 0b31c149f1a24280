/** A browser with an extension and the demo desk in front, ready for its panel to be opened and timed. */
import type { Page } from 'puppeteer-core'
import { type Extension, launchExtension } from '../browser/extension'
import type { DemoDesk } from '../demo-desk/server.ts'
import { bundleBench } from './builds'

export type Stage = {
  extension: Extension
  desk: Page
  /** The browser's number of the window in which the desk stands. */
  windowId: number
  /** Defines `PanelClock` in a page. */
  clock: string
  /** What must stand in the panel before it counts as usable; the first must show `subject`. */
  shown: { selectors: string[]; text: string }
}

/** Answers customers' mail, written in English, with a style that is shown. */
export const OPENED = '4105'
/** The style may be folded: then its heading says it. */
const STYLE_SHOWN = '.verdict p, #style .fold-summary'
export const SUBJECT_SHOWN = '.ticket-subject strong'
const HEADING_SHOWN = ['h1']

declare const chrome: { windows: { getAll: () => Promise<{ id: number }[]> } }

/** The product, allowed on the desk by its own "Use on this site". */
export async function stageOurs(dir: string, demo: DemoDesk, subject: string): Promise<Stage> {
  const stage = await stageOf(dir, demo, { selectors: [SUBJECT_SHOWN, STYLE_SHOWN], text: subject })
  const { extension, desk } = stage
  await extension.allow(`${demo.url}/*`)
  const panel = await extension.openPanel(desk)
  await panel.waitForSelector('.page-acts button')
  await panel.click('.page-acts button')
  await panel.waitForSelector(STYLE_SHOWN)
  await closePanel(panel)
  return stage
}

export function stageEmpty(dir: string, demo: DemoDesk): Promise<Stage> {
  return stageOf(dir, demo, { selectors: HEADING_SHOWN, text: '' })
}

async function stageOf(dir: string, demo: DemoDesk, shown: Stage['shown']): Promise<Stage> {
  const extension = await launchExtension({ dir })
  const desk = (await extension.browser.pages())[0] ?? (await extension.browser.newPage())
  await desk.goto(`${demo.url}/agent/tickets/${OPENED}`)
  await desk.waitForSelector('.pane.is-active .message')
  const worker = await extension.worker()
  const [first] = await worker.evaluate(() => chrome.windows.getAll())
  if (!first) throw new Error('The browser has no window.')
  const clock = await bundleBench('tests/bench/panel-clock.ts', 'PanelClock')
  return { extension, desk, windowId: first.id, clock, shown }
}

/** A side panel closes like a window; the next press of the icon opens a new one. */
export async function closePanel(panel: Page): Promise<void> {
  const gone = new Promise<void>((done) => panel.once('close', () => done()))
  await panel.evaluate(() => window.close()).catch(() => undefined)
  await gone
}

/** The clock's call for what this stage waits for, as an expression. */
export function waitFor({ shown }: Pick<Stage, 'shown'>): string {
  return `PanelClock.whenShown(${JSON.stringify(shown.selectors)}, ${JSON.stringify(shown.text)})`
}
