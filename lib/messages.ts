/** Carries messages between content script, background and pages, and refuses who may not send them. */
import { type Browser, browser } from 'wxt/browser'
import { AppError, type PlainError, toPlainError } from './errors'
import type { MessageName, Protocol } from './protocol'

type Reply<N extends MessageName> =
  | { ok: true; value: Protocol[N]['output'] }
  | { ok: false; error: PlainError }
/** content: a page of a help desk · own: this extension's pages and its background. */
type SenderRole = 'content' | 'own'

/** Everything not named here comes from the extension's own pages. */
const FROM_CONTENT: ReadonlySet<MessageName> = new Set<MessageName>([
  'page.shown',
  'page.draft',
  'site.allowed',
  'site.taught',
  'page.any',
])

type Sender = Browser.runtime.MessageSender
type Handler = {
  isFor: (input: never) => boolean
  run: (input: never, sender: Sender) => Promise<Reply<MessageName>>
}

/** What goes over the wire; the mark keeps it apart from whatever else may be sent. */
type Envelope = { app: 'bouquet'; name: MessageName; input: unknown }

const handlers = new Map<MessageName, Handler>()
let gate: ((name: MessageName) => Promise<void>) | null = null

/** Asked in this context before anything is done for an allowed sender; what it throws is the answer. */
export function guardMessages(ask: (name: MessageName) => Promise<void>): void {
  gate = ask
}

/**
 * Registers the handler of one name in this context; a second one throws. Foreign or wrong senders are refused.
 * @param isFor false: it is for another page of ours, so this one must not answer. The first answer wins.
 */
export function handle<N extends MessageName>(
  name: N,
  run: (
    input: Protocol[N]['input'],
    sender: Sender,
  ) => Protocol[N]['output'] | Promise<Protocol[N]['output']>,
  isFor: (input: Protocol[N]['input']) => boolean = () => true,
): () => void {
  if (handlers.has(name)) throw new Error(`A second handler of ${name}`)
  if (handlers.size === 0) browser.runtime.onMessage.addListener(receive)
  handlers.set(name, { isFor, run: (input, sender) => answer(name, sender, () => run(input, sender)) })
  return () => {
    handlers.delete(name)
    if (handlers.size === 0) browser.runtime.onMessage.removeListener(receive)
  }
}

/** Only names handled here are answered: the others belong to another page of ours. */
function receive(message: unknown, sender: Sender, respond: (reply: unknown) => void): boolean {
  if (!isEnvelope(message)) return false
  const handler = handlers.get(message.name)
  const input = message.input as never
  if (!handler || (isAllowed(message.name, sender) && !handler.isFor(input))) return false
  handler.run(input, sender).then(respond)
  return true
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'app' in message && message.app === 'bouquet'
}

async function answer<N extends MessageName>(
  name: N,
  sender: Sender,
  run: () => Protocol[N]['output'] | Promise<Protocol[N]['output']>,
): Promise<Reply<N>> {
  try {
    if (!isAllowed(name, sender)) throw new AppError('msg/refused', { name })
    if (gate) await gate(name)
    return { ok: true, value: await run() }
  } catch (error) {
    return { ok: false, error: toPlainError(error) }
  }
}

/** True where the sender is this extension, and of the role that may send this message. */
export function isAllowed(name: MessageName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false
  const role = roleOf(sender)
  return FROM_CONTENT.has(name) ? role === 'content' : role === 'own'
}

/** By the address the browser itself gives, never by what the message says. */
function roleOf(sender: Sender): SenderRole {
  const own = browser.runtime.getURL('/')
  const address = sender.url ?? sender.origin ?? ''
  return `${address}/`.startsWith(own) ? 'own' : 'content'
}

/** Sends to the background and the extension's pages, or to one tab's content script. Throws AppError. */
export async function send<N extends MessageName>(
  name: N,
  input: Protocol[N]['input'],
  tabId?: number,
): Promise<Protocol[N]['output']> {
  if (!browser.runtime?.id) throw new AppError('ext/reloaded')
  const reply = await deliver(name, input, tabId)
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.details)
  return reply.value
}

async function deliver<N extends MessageName>(
  name: N,
  input: Protocol[N]['input'],
  tabId?: number,
): Promise<Reply<N>> {
  const message: Envelope = { app: 'bouquet', name, input }
  let reply: unknown
  try {
    reply = await (tabId === undefined
      ? browser.runtime.sendMessage(message)
      : browser.tabs.sendMessage(tabId, message, { frameId: 0 }))
  } catch (error) {
    if (error instanceof Error && /context invalidated/i.test(error.message))
      throw new AppError('ext/reloaded')
    throw new AppError('ext/unreachable', { name })
  }
  // Pages of ours were open, but none of them handles this name.
  if (!reply) throw new AppError('ext/unreachable', { name })
  return reply as Reply<N>
}

/**
 * A line to the script in a tab that ends when this page goes: what nobody can say who is gone.
 * @returns ends it. @param ended the other side went: its page was left, or nobody is there.
 */
export function holdLine(name: 'teach', tabId: number, ended: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  port.onDisconnect.addListener(() => {
    // Read, or the browser reports it as an error of ours.
    void browser.runtime.lastError
    ended()
  })
  return () => port.disconnect()
}

/** The other end of a line; only our own pages are heard. @returns stops listening. */
export function whenLineEnds(name: 'teach', run: () => void): () => void {
  const listen = (port: Browser.runtime.Port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return
    port.onDisconnect.addListener(run)
  }
  browser.runtime.onConnect.addListener(listen)
  return () => browser.runtime.onConnect.removeListener(listen)
}
