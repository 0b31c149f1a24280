/** Runs the benchmarks one after the other, so that none disturbs another, and keeps what they gave. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium } from '@/lib/cli/browser'
import { startDemoDesk } from '../demo-desk/server.ts'
import { buildExtensions, CACHE } from './builds'
import { benchBundleSizes } from './bundle-sizes'
import { benchClassify } from './classify'
import { machineFacts } from './machine'
import { runPanels } from './panels'
import { benchRead } from './read'
import type { Row } from './rows'
import { tableOf } from './table'

export async function runAll(say: (line: string) => void): Promise<void> {
  const startedAt = new Date()
  const loadBefore = machineFacts().load
  say('Building …')
  const builds = buildExtensions()
  const rows: Row[] = benchBundleSizes(builds)
  const desk = await startDemoDesk({ port: 0 })
  let chromium = ''
  try {
    const browser = await launchChromium()
    chromium = await browser.version()
    try {
      say('Reading …')
      rows.push(...(await benchRead(browser, desk.url)))
      say('Classifying …')
      rows.push(...(await benchClassify(browser)))
    } finally {
      await browser.close()
    }
    rows.push(...(await runPanels(builds, desk, say)))
  } finally {
    await desk.close()
  }
  const seconds = Math.round((Date.now() - startedAt.getTime()) / 1000)
  const machine = { ...machineFacts(), loadBefore, chromium }
  await mkdir(CACHE, { recursive: true })
  const result = { date: startedAt.toISOString(), seconds, machine, rows }
  await writeFile(join(CACHE, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`)
  say(`\n${tableOf(rows)}\n`)
  say(`${chromium}, ${machine.cores} × ${machine.cpu}, load ${loadBefore} before and ${machine.load} after.`)
  say(`${seconds} s. Limits are held against p95. As JSON: .cache/bench/latest.json`)
}
