import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { LongestFirst } from './tests/longest-first.ts'

const resolve = { alias: { '@': import.meta.dirname } }

/**
 * Of code that neither keeps anything nor asks for a browser: a world of its own for each file took a third of their
 * time. Those left out replace modules, clocks or the network.
 */
const PURE = [
  'tests/unit/{approach,practice,reading,review}/*.test.ts',
  'tests/unit/helpdesks/!(frappe-helpdesk|jira|network|pace|uvdesk|zoho-desk).test.ts',
]

const unit = {
  mockReset: true,
  // A busy machine is no fault; how fast things are, the benchmarks tell.
  testTimeout: 60_000,
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    tags: [
      {
        name: 'long',
        description: 'the same promise in more languages, browsers, sizes and hours: `npm run test:long`',
      },
    ],
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: PURE },
      },
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: 'unit-pure', include: PURE, isolate: false },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          // Real browsers lose a window or a frame now and then; a fault of ours fails twice.
          retry: 1,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has browsers, profiles, ports and folders of its own. More at once than there are cores, and a
          // browser that gets no turn for seconds looks like a fault of ours.
          maxWorkers: 2,
          // Without a project named, both run: one after the other, as they want different numbers of workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
