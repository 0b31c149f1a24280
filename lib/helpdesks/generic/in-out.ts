/** "bubble-in" beside "bubble-out": which way a message went, as whoever looks at the page sees it. */
const WAY = /^(.+[-_])(in|out)$/i

/** @param all that frames of the same talk are called. @returns the side where such messages stand, else the token. */
export function withWay(token: string, all: ReadonlyMap<string, number>): string {
  const [, stem = '', way = ''] = WAY.exec(token) ?? []
  if (way === '') return token
  const isIn = way.toLowerCase() === 'in'
  return all.has(stem + (isIn ? 'out' : 'in')) ? (isIn ? 'left' : 'right') : token
}
