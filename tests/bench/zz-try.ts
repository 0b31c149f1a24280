import { startDemoDesk } from '../demo-desk/server.ts'
import { CACHE } from './builds'
import { runPanels } from './panels'
import { tableOf } from './table'
const desk = await startDemoDesk({ port: 0 })
try { console.log(tableOf(await runPanels({ ours: `${CACHE}/bouquet/chrome-mv3`, empty: `${CACHE}/empty-panel/chrome-mv3` }, desk, console.log))) } finally { await desk.close() }
