/** The least that a side panel of WXT and React can be: what any of them costs before it does a thing. */
import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: '../../../.cache/bench/empty-panel',
  manifestVersion: 3,
  vite: () => ({
    build: { modulePreload: { polyfill: false }, sourcemap: false, target: 'esnext' },
  }),
  manifest: { name: 'Empty panel', version: '1.0.0', permissions: ['sidePanel'], action: {} },
})
