/**
 * `npm run bench`: every benchmark beside its peers, as a table, and as JSON in .cache/bench/latest.json. With names
 * (`npm run bench -- wins`) only those.
 */
import { BENCHMARKS, runAll } from './run-all'

/**
 * The run takes about three minutes on two busy cores, half of it for other classifiers to learn; a browser that hangs
 * must not hold it for ever.
 */
const PATIENCE_MS = 540_000

const timer = setTimeout(() => fail('stopped, because it took longer than nine minutes'), PATIENCE_MS)

const named = process.argv.slice(2)
const unknown = named.filter((name) => !BENCHMARKS.some((each) => each === name))
if (unknown.length > 0)
  fail(`no benchmark is called ${unknown.join(', ')}; there are ${BENCHMARKS.join(', ')}`)
const wanted = new Set(BENCHMARKS.filter((each) => named.length === 0 || named.includes(each)))

runAll(wanted, (line) => void process.stdout.write(`${line}\n`)).then(
  () => clearTimeout(timer),
  (error: unknown) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)),
)

/** Leaving ends the browsers too. */
function fail(reason: string): never {
  process.stderr.write(`npm run bench: ${reason}\n`)
  process.exit(1)
}
