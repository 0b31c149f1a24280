/** Whether a link leads to a place on the very page it stands on, and not to another page; false for no address. */
export function isSamePage(href: string, address: string): boolean {
  if (!URL.canParse(href, address)) return false
  const [there, here] = [new URL(href, address), new URL(address)]
  return there.origin === here.origin && there.pathname + there.search === here.pathname + here.search
}
