/** Collects text into lines: spaces collapse, blocks end a line, empty lines vanish, a limit cuts. */

/** Stands on a line of its own where text was cut. */
export const CUT_MARK = '[…]'

export type Lines = ReturnType<typeof createLines>

export function createLines(limit: number) {
  const lines: string[] = []
  let line = ''
  let length = 0
  let cut = false

  const endLine = () => {
    const text = line.trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const add = (text: string) => {
    const room = Math.max(0, limit - length)
    cut ||= text.length > room
    line += cut ? text.slice(0, room) : text
    length += text.length
  }
  return {
    isFull: () => cut,
    endLine,
    flow(raw: string) {
      // What is beyond the limit need not be searched for spaces.
      const text = raw.slice(0, limit * 2).replace(/\s+/g, ' ')
      add(/(^|\s)$/.test(line.slice(-1)) ? text.replace(/^ /, '') : text)
    },
    preformatted(raw: string) {
      raw
        .slice(0, limit * 2)
        .split('\n')
        .forEach((part, index) => {
          if (index > 0) endLine()
          add(part)
        })
    },
    cell() {
      if (line.trim() === '') return
      line = line.trimEnd()
      add('\t')
    },
    result(): string {
      endLine()
      return [...lines, ...(cut ? [CUT_MARK] : [])].join('\n')
    },
  }
}
