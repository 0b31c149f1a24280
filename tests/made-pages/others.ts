/** Pages of the same systems on which nobody talks to anybody: nothing is to be read of them. */
import { articles } from './articles'
import { forms } from './forms'
import { happenings } from './happenings'
import { lists } from './lists'
import { type Means, meansOf, type Shape, shapes } from './other-parts'
import { pick } from './page'

const kinds = { ...lists, ...happenings, ...articles, ...forms }

/** What stands beside it, as on the pages with a conversation. */
const besides: Record<string, (means: Means) => string> = {
  nothing: () => '',
  search: () =>
    '<form><input type="search"><select><option>All</option></select><button>Filter</button></form>',
  views: ({ words, c }) =>
    `<aside${c('side')}><ul>${[words.open, words.requester, words.tickets].map((name, index) => `<li><a href="/views/${index + 1}">${name}</a> <small>${index * 7}</small></li>`).join('')}</ul></aside>`,
  'field for a comment': ({ words }) =>
    `<form><label>${words.reply}</label><textarea rows="3"></textarea><button>${words.send}</button></form>`,
}

export const otherChoices = { kind: Object.keys(kinds), ...shapes, beside: Object.keys(besides) }

export type OtherChoice = Shape & { kind: string; beside: string }

export const usualOther = Object.fromEntries(
  Object.entries(otherChoices).map(([key, values]) => [key, values[0]]),
) as OtherChoice

export function makeOther(choice: OtherChoice): { html: string; url: string } {
  const { url, title, main } = pick(kinds, choice.kind)
  const means = meansOf(choice)
  const { words, c } = means
  return {
    url: `https://desk.example.com${url}`,
    html: `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title} - Deskly</title></head><body>
<nav${c('nav')}><a href="/">Deskly</a> <a href="/tickets">${words.tickets}</a> <a href="/logout">${words.logout}</a></nav>
<main><h1>${title}</h1><div style="display:flex"><div style="flex:1">${main(means)}</div></div>
${pick(besides, choice.beside)(means)}</main><footer>© 2026 Deskly 4.2</footer></body></html>`,
  }
}
