/** Runs the benchmarks one after the other, so that none disturbs another, and keeps what they gave. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium } from '@/lib/cli/browser'
import { startDemoDesk } from '../demo-desk/server.ts'
import { type Builds, buildExtensions, CACHE } from './builds'
import { benchBundleSizes } from './bundle-sizes'
import { benchClassify } from './classify'
import { benchPeers } from './classify-peers'
import { benchGeneric } from './generic'
import { benchLanguages } from './languages'
import { machineFacts } from './machine'
import { benchMail } from './mail'
import { runPanels } from './panels'
import { benchRead } from './read'
import type { Row } from './rows'
import { tableOf } from './table'
import { benchWinsPage } from './wins-page'

export const BENCHMARKS = [
  'sizes',
  'read',
  'generic',
  'mail',
  'languages',
  'classify',
  'panel',
  'wins',
] as const

export type Benchmark = (typeof BENCHMARKS)[number]

/** @param wanted all of them, or some by name. */
export async function runAll(wanted: ReadonlySet<Benchmark>, say: (line: string) => void): Promise<void> {
  const startedAt = new Date()
  const loadBefore = machineFacts().load
  const rows: Row[] = []
  let built: Builds | null = null
  const builds = () => {
    if (!built) say('Building …')
    built ??= buildExtensions()
    return built
  }
  if (wanted.has('mail')) rows.push(...benchMail())
  if (wanted.has('languages')) rows.push(...(await benchLanguages(say)))
  if (wanted.has('sizes')) rows.push(...benchBundleSizes(builds()))
  const desk = await startDemoDesk({ port: 0 })
  let chromium = ''
  try {
    const browser = await launchChromium()
    chromium = await browser.version()
    try {
      if (wanted.has('read')) {
        say('Reading …')
        rows.push(...(await benchRead(browser, desk.url)))
      }
      if (wanted.has('generic')) {
        say('Reading pages that nobody knows …')
        rows.push(...(await benchGeneric(browser)))
      }
      if (wanted.has('classify')) {
        say('Classifying …')
        rows.push(...(await benchClassify(browser)), ...(await benchPeers(say)))
      }
    } finally {
      await browser.close()
    }
    if (wanted.has('panel')) rows.push(...(await runPanels(builds(), desk, say)))
    if (wanted.has('wins')) rows.push(...(await benchWinsPage(builds().ours, say)))
  } finally {
    await desk.close()
  }
  const seconds = Math.round((Date.now() - startedAt.getTime()) / 1000)
  const machine = { ...machineFacts(), loadBefore, chromium }
  const isWhole = wanted.size === BENCHMARKS.length
  const file = isWhole ? 'latest.json' : `${[...wanted].join('-')}.json`
  await mkdir(CACHE, { recursive: true })
  const result = { date: startedAt.toISOString(), seconds, machine, rows }
  await writeFile(join(CACHE, file), `${JSON.stringify(result, null, 2)}\n`)
  say(`\n${tableOf(rows)}\n`)
  say(`${chromium}, ${machine.cores} × ${machine.cpu}, load ${loadBefore} before and ${machine.load} after.`)
  say(`${seconds} s. Limits are held against p95. As JSON: .cache/bench/${file}`)
}
