/** Compares an address with a match pattern, host label by label: `x.com` never matches `netflix.com`. */

const PATTERN = /^(https?|\*):\/\/([^/]+)(\/.*)$/

export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? []
  if (!scheme || !host || !path) return false
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false
  return matchesHost(host, url.hostname) && matchesPath(path, url.pathname + url.search)
}

/** As browsers do: a leading `*` stands for any number of whole labels, also none. */
function matchesHost(pattern: string, host: string): boolean {
  const wanted = pattern.split('.').reverse()
  const given = host.split('.').reverse()
  const open = wanted.at(-1) === '*'
  if (open) wanted.pop()
  if (open ? given.length < wanted.length : given.length !== wanted.length) return false
  return wanted.every((label, index) => label === given[index])
}

function matchesPath(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${source.join('.*')}$`).test(path)
}
