/** A file's size as people read it. Pure. */

const KILO = 1000

/** "12 kB", "3.4 MB". */
export function sizeIn(language: string, bytes: number): string {
  const isSmall = bytes < KILO * KILO
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, bytes / KILO) : bytes / KILO / KILO)
}
