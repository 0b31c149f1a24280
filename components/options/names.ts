/** Reads what people type into one line of the settings. Pure. */

/** "dana, Dana Reyes; dreyes" as three names; the commas of Chinese, Japanese and Arabic count too. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,;，、؛،\n]/).map((name) => name.trim())
  return [...new Set(names.filter(Boolean))]
}

/** "desk.example.com/tickets/4" as "https://desk.example.com"; null where it is no site of the web. */
export function originIn(text: string): string | null {
  const typed = text.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!typed || !URL.canParse(address)) return null
  const { protocol, origin, hostname } = new URL(address)
  const isSite = /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost')
  return isSite ? origin : null
}
