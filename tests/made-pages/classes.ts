/** What the markup calls its parts: nothing, what it looks like, what it is, or letters that mean nothing. */
export type Classes = (kind: string) => string

const styled =
  (names: Record<string, string>): Classes =>
  (kind) =>
    names[kind] ?? ''

const meant = styled({
  list: 'comments',
  message: 'comment',
  head: 'comment-header',
  author: 'author',
  time: 'timestamp',
  words: 'comment-body',
  avatar: 'avatar',
  badge: 'badge',
  facts: 'ticket-details',
  nav: 'navbar',
  event: 'activity',
  note: 'internal-note',
  side: 'sidebar',
  own: 'is-own',
  other: 'is-other',
})

const boxes = styled({
  list: 'row',
  message: 'card mb-3',
  head: 'card-header d-flex justify-content-between',
  author: 'fw-bold',
  time: 'text-muted small',
  words: 'card-body',
  avatar: 'rounded-circle me-2',
  badge: 'badge bg-secondary',
  facts: 'col-md-4',
  nav: 'navbar navbar-light bg-light',
  event: 'text-center text-muted',
  note: 'card mb-3 border-warning',
  side: 'col-md-3',
  own: 'bg-light',
  other: 'bg-white',
})

const utilities = styled({
  list: 'space-y-4 mt-6',
  message: 'rounded-lg border p-4 shadow-sm',
  head: 'flex items-center justify-between mb-2',
  author: 'font-medium text-gray-900',
  time: 'text-xs text-gray-500',
  words: 'text-sm leading-6',
  avatar: 'h-8 w-8 rounded-full',
  badge: 'px-2 py-0.5 text-xs rounded bg-gray-100',
  facts: 'w-64 shrink-0',
  nav: 'flex h-16 border-b',
  event: 'text-center text-xs',
  note: 'rounded-lg border border-yellow-300 p-4',
  side: 'w-56',
  own: 'bg-blue-50',
  other: 'bg-white',
})

const foreign = styled({
  list: 'mensagens',
  message: 'mensagem',
  head: 'cabecalho',
  author: 'autor',
  time: 'data',
  words: 'texto',
  avatar: 'foto',
  badge: 'etiqueta',
  facts: 'dados',
  nav: 'menu',
  event: 'andamento',
  note: 'anotacao',
  side: 'lateral',
  own: 'minha',
  other: 'outra',
})

/** As a build gives them; the same for the same part. */
const hashed: Classes = (kind) => {
  let sum = 7
  for (const letter of kind) sum = (sum * 31 + letter.charCodeAt(0)) % 1_679_616
  return `css-${sum.toString(36)}`
}

export const classes: Record<string, Classes> = {
  boxes,
  none: () => '',
  utilities,
  meant,
  hashed,
  foreign,
}
