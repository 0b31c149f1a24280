/** What the figures were measured on: without it they say nothing. No names, no paths. */
import { cpus, loadavg, totalmem } from 'node:os'

export function machineFacts() {
  const processors = cpus()
  return {
    cpu: processors[0]?.model ?? 'unknown processor',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    /** Processes that wanted a core, over the last minute. More than there are cores makes every figure worse. */
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
}
