/** A few pages that nest as ServiceNow's do: a form in a frame, in the shadow root of a shell that comes late. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ServiceNow = { url: string; close: () => Promise<void> }

const SHELL = 'macroponent-f51912f4c700201072b211d4d8c26010'

export const idOf = (digit: number) => String(digit).repeat(32)
export const shellPath = (id: string) => `/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${id}`
export const OLD_SHELL = '/navpage.do'

export async function startServiceNow(): Promise<ServiceNow> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const html = pageOf(pathname, searchParams.get('sys_id') ?? '')
    response.writeHead(html ? 200 : 403, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function pageOf(path: string, id: string): string {
  if (path === '/incident.do') return form(id)
  if (path === OLD_SHELL) return page(`<iframe id="gsft_main" src="/incident.do?sys_id=${idOf(1)}"></iframe>`)
  return path.startsWith('/now/nav/') ? page(`<${SHELL} component-id="f51912f4"></${SHELL}>`, LATE) : ''
}

/** Every word that belongs to a ticket holds its number. */
function form(id: string): string {
  const word = `word${id[0]}`
  return page(`<form name="incident.do">
<input type="hidden" id="sys_target" value="incident"><input type="hidden" id="sys_uniqueValue" value="${id}">
<input id="incident.short_description" value="Subject ${word}">
<input id="sys_display.incident.caller_id" value="Abel ${word}">
<textarea id="activity-stream-comments-textarea" data-stream-text-input="comments" placeholder="Comments"></textarea>
<div id="sn_form_inline_stream_entries"><ul class="activities-form">
<li class="h-card h-card_comments"><span class="sn-card-component-createdby">Abel ${word}</span>
<span class="sn-card-component-time"><span>Comments</span></span>
<div class="sn-card-component_summary"><span class="sn-widget-textblock-body">Text ${word}</span></div></li>
</ul></div></form>`)
}

/** The shadow root comes while nothing else on the page changes. */
const LATE = `setTimeout(() => {
  const root = document.querySelector('${SHELL}').attachShadow({ mode: 'open' })
  root.innerHTML = '<iframe id="gsft_main"></iframe>'
  const frame = root.firstChild
  frame.src = decodeURIComponent(location.pathname.split('/target')[1])
  window.show = (id) => {
    history.pushState(null, '', '${shellPath('')}' + id)
    frame.src = '/incident.do?sys_id=' + id
  }
}, 1500)`

const page = (body: string, script = '') =>
  `<!doctype html><html><head><title>ServiceNow</title></head><body>${body}<script>${script}</script></body></html>`
