/** Saves a file by a link, as every page may: no permission for downloads is needed. */

const KEPT_FOR_MS = 60_000

export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR_MS)
}
