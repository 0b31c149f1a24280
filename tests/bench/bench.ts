/** `npm run bench`: every benchmark beside its peers, as a table, and as JSON in .cache/bench/latest.json. */
import { runAll } from './run-all'

runAll((line) => void process.stdout.write(`${line}\n`)).catch((error: unknown) => {
  process.stderr.write(`npm run bench: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
  process.exitCode = 1
})
