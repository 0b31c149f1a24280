/** What sending needs to know of a channel, a request and its answer. Types only. */

/** What is known after one POST; `throw` covers refused, cut and blocked, which look alike. */
export type PostAnswer =
  | { kind: 'answer'; status: number; retryAfter: string | null }
  | { kind: 'redirect' }
  | { kind: 'throw' }
  | { kind: 'timeout' }

/** `timeout` in milliseconds. Never rejects. */
export type PostJson = (url: string, body: unknown, options?: { timeout?: number }) => Promise<PostAnswer>

/** What an answer means for the row; `after` in milliseconds, null where the server did not say. */
export type Outcome =
  | { state: 'sent' }
  | { state: 'failed'; status: number | null }
  | { state: 'retry'; status: number; after: number | null }
  | { state: 'unconfirmed'; status: number | null }

/** Why an address cannot be a channel's; one sentence each under `address.<problem>`. */
export type AddressProblem = 'empty' | 'malformed' | 'not-https' | 'has-login'

export type Message = { text: string }

/** One way to reach people; the file name is its type. */
export type Channel = {
  type: string
  /** Null: the address can be used. */
  check: (address: string) => AddressProblem | null
  /** The match pattern to ask permission for. Only for addresses that passed `check`. */
  origin: (address: string) => string
  send: (message: Message, address: string, post: PostJson) => Promise<PostAnswer>
}

/** A channel as the settings keep it. `address` is a secret: never in a row, an error or a log. */
export type ChannelSetting = { id: string; type: string; name: string; address: string }

/** What was taken out of a text, by its place in the text before. */
export type Removed = { kind: 'e-mail' | 'phone' | 'card' | 'iban' | 'long-id'; start: number; end: number }
