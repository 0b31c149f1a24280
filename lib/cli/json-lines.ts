/** Reads JSON Lines for the commands and says in one line what is wrong with which. */

import { readFileSync } from 'node:fs'

/** Ends the command with exit code 2 and one line on stderr. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** `name` stands in the message when a line is no JSON object with a string `text`. */
export function parseLines<T extends { text: string }>(source: string, name: string): T[] {
  return source.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const row = parse(line)
    if (row === undefined) stop(`${name}: line ${i + 1} is not JSON`)
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      stop(`${name}: line ${i + 1} is not a JSON object`)
    }
    if (typeof (row as { text?: unknown }).text !== 'string') {
      stop(`${name}: line ${i + 1} has no "text", or it is not a string`)
    }
    return [row as T]
  })
}

/** The rows of a file; stops where it cannot be read. */
export function readRows<T extends { text: string }>(file: string): T[] {
  try {
    return parseLines<T>(readFileSync(file, 'utf8'), file)
  } catch {
    return stop(`${file}: cannot be read`)
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
