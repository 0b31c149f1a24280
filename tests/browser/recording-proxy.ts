/** A proxy that every request of a browser goes through and that keeps its list. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Chromium's own calls (clock, updates, spelling dictionaries): refused and not listed; no file of ours names them. */
const CHROMIUMS_OWN = /^(?:https?:\/\/)?[\w.-]+\.(?:gvt1|google|googleapis)\.com(?::443|\/|$)/

export type RecordingProxy = {
  /** For Chromium: loopback goes through it too. */
  args: string[]
  /** "GET http://…", oldest first; a tunnel is "CONNECT host:port" and is refused. Without Chromium's own. */
  requests: string[]
  close: () => Promise<void>
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => {
    if (CHROMIUMS_OWN.test(incoming.url ?? '')) return void outgoing.writeHead(403).end()
    requests.push(`${incoming.method} ${incoming.url}`)
    pass(incoming, outgoing)
  })
  server.on('connect', (incoming, socket) => {
    if (!CHROMIUMS_OWN.test(incoming.url ?? '')) requests.push(`CONNECT ${incoming.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = '' } = incoming
  const onward = forward(url, { ...(method ? { method } : {}), headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
