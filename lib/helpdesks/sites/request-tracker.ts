/**
 * Request Tracker 5, seen live on 5.0.3 (2026-11), and 6 by its source. The agents' Ticket/Display page only.
 * The page tells a comment from a reply by a translated sentence alone; REST 2 knows it for certain.
 */
import { all, attr, first, has, lineOf, textOf, textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { GetJson, HelpDesk, MessageRole, PageContext, Person, Ticket, TicketMessage } from '../types'

export default {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: [],
  recognise: (document) =>
    has(document, 'body[id^="comp-"]') && has(document, ['#rt-header-container', '#bpscredits']),
  // SelfService/Display.html is the customers' own page.
  ticketId: (url) =>
    /\/Ticket\/Display\.html$/.test(url.pathname)
      ? (/^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null)
      : null,
  layouts: [
    {
      seen: '2026-11',
      // Not by the body's id, which RT 6 leaves as the first page had it.
      root: '.main-container:has(.history.ticket, #delayed_ticket_history, #deferred_ticket_history)',
      id: (root) => /^#(\d+):/.exec(lineOf(first(root, '#header h1')) ?? '')?.[1] ?? null,
      subject: (root) => lineOf(first(root, '#header h1'))?.replace(/^#\d+:\s*/, '') ?? null,
      requester: (root) => {
        const row = first(root, '.requestors')
        return row && personOf(nameOf(first(row, '.current-value .user')))
      },
      status: '.status .current-value',
      // One value stands as it is, several in a list, and none as "(no value)" in the agent's language.
      tags: [
        '.custom-field-Tags .current-value li',
        '.custom-field-Tags :is(.value, .rt-value):not(.no-value) .current-value',
      ],
      message: {
        // #deferred_ticket_history: a user setting shows the history only after a click.
        list: ['.history-container', '#deferred_ticket_history'],
        item: (list) => oldestFirst(all(list, '.transaction.message[data-transaction-id]')),
        id: '@data-transaction-id',
        author: (item) => personOf(nameOf(first(item, '.description .user'))),
        body: '.content',
        folded: '.message-stanza',
        skip: `.content > table, .messageattachments > table, .downloadattachment, .message-stanza-folder,
          .custom-field`,
        role: roleOf,
      },
      // The link stays and is switched off once all is loaded; its menu is closed anyway.
      more: ['#LoadAllHistoryContainer:not([style*="none"])', '#deferred_ticket_history'],
    },
  ],
  api: {
    always: true,
    paths: [
      /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/ticket\/\d+$/,
      /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/ticket\/\d+\/history\?fields=Type,Creator,Created&per_page=100&page=\d+$/,
      /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/user\/[^/?]+$/,
      /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/transaction\/\d+\/attachments\?fields=Content,ContentType$/,
    ],
    read: readApi,
  },
} satisfies HelpDesk

/** A user setting turns the history round. */
function oldestFirst(items: Element[]): Element[] {
  const numbered = items.map((item) => ({ item, id: Number(attr(item, 'data-transaction-id')) }))
  return numbered.sort((a, b) => a.id - b.id).map(({ item }) => item)
}

/** A sentence in an unknown language gives a note: a customer's word is missed, an internal one never leaks. */
function roleOf(item: Element, { root }: PageContext): MessageRole {
  const author = first(item, '.description .user')
  const sentence = (lineOf(first(item, '.description')) ?? '').slice(lineOf(author)?.length ?? 0)
  if (!endsWithOne(sentence, REPLY) && !endsWithOne(sentence, CREATED)) return 'note'
  if (author && has(author, '.rt-user-unprivileged')) return 'customer'
  const id = attr(author, 'data-user-id')
  return id !== null && has(root, `.requestors .user[data-user-id="${id}"]`) ? 'customer' : 'agent'
}

const endsWithOne = (text: string, sentences: string) =>
  sentences.split('|').some((sentence) => text.endsWith(sentence.trim()))

/** RT 6 sets the initials before the name. */
const nameOf = (user: Element | null): string | null =>
  user && textOf(user, { skip: '.rt-user-avatar' }).replace(/\s+/g, ' ')

/** By a user setting "Name <mail>", "login (Name)" or one of them alone. */
function personOf(shown: string | null): Person {
  const email = /[^\s<>()]+@[^\s<>()]+/.exec(shown ?? '')?.[0] ?? null
  const name = /\(([^()@]+)\)$/.exec(shown ?? '')?.[1] ?? shown?.replace(/<[^<>\s]+@[^<>\s]+>$/, '').trim()
  return { name: !name || name === email ? null : name, email }
}

type User = Person & { isAgent: boolean }

const [PER_PAGE, MOST_PAGES] = [100, 50]

async function readApi(
  ticketId: string,
  get: GetJson,
  { url, dom }: { url: URL; dom: Ticket | null },
): Promise<Ticket> {
  const base = url.pathname.replace(/\/Ticket\/Display\.html$/, '/REST/2.0')
  const known = new Map<string, User>()
  const userOf = async (name: string): Promise<User> => {
    const user = known.get(name) ?? toUser(toJson(await get(`${base}/user/${encodeURIComponent(name)}`)))
    known.set(name, user)
    return user
  }
  const ticket = toJson(await get(`${base}/ticket/${ticketId}`))
  const requestors = toList(ticket.Requestor).map(idOf)
  const messages: TicketMessage[] = []
  for (const item of await readHistory(`${base}/ticket/${ticketId}`, get)) {
    const author = idOf(item.Creator)
    const { isAgent, name, email } = await userOf(author)
    const isCustomer = requestors.includes(author) || !isAgent
    messages.push({
      id: idOf(item),
      role: item.Type === 'Comment' ? 'note' : isCustomer ? 'customer' : 'agent',
      author: { name, email },
      sentAt: new Date(String(item.Created)).toISOString(),
      text:
        dom?.messages.find(({ id }) => id === idOf(item))?.text ??
        textOfParts(await get(`${base}/transaction/${idOf(item)}/attachments?fields=Content,ContentType`)),
    })
  }
  const [requestor] = requestors
  const { name, email } = requestor ? await userOf(requestor) : { name: null, email: null }
  return {
    id: ticketId,
    subject: String(ticket.Subject ?? ''),
    url: url.href,
    status: String(ticket.Status ?? '') || null,
    tags: tagsOf(ticket),
    requester: { name, email },
    satisfaction: null,
    messages,
  }
}

async function readHistory(ticketPath: string, get: GetJson): Promise<Json[]> {
  const items: Json[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = `fields=Type,Creator,Created&per_page=${PER_PAGE}&page=${page}`
    const found = toList(toJson(await get(`${ticketPath}/history?${query}`)).items)
    items.push(...found)
    if (found.length < PER_PAGE) break
  }
  return items.filter((item) => /^(Create|Correspond|Comment)$/.test(String(item.Type)))
}

function textOfParts(answer: unknown): string {
  const parts = toList(toJson(answer).items)
  const plain = parts.find((part) => part.ContentType === 'text/plain')
  const html = parts.find((part) => part.ContentType === 'text/html')
  if (plain)
    return String(plain.Content ?? '')
      .replace(/\s*\n\s*/g, '\n')
      .trim()
  return html ? textOfHtml(String(html.Content ?? '')) : ''
}

function toUser(user: Json): User {
  return {
    name: String(user.RealName || user.Name || '') || null,
    email: String(user.EmailAddress || '') || null,
    isAgent: Number(user.Privileged) === 1,
  }
}

function tagsOf(ticket: Json): string[] {
  const field = toList(ticket.CustomFields).find((custom) => custom.name === 'Tags')
  return Array.isArray(field?.values) ? field.values.map(String) : []
}

const idOf = (value: unknown): string => String(toJson(value).id ?? '')

/** RT's own catalogue, all its languages (po/*.po of 5.0.3): "Correspondence added". */
const REPLY = `
  Correspondence added | تم إضافة رد | Кореспонденция добавена | Resposta afegida |
  Korespondence zaznamenána | Korrespondance tilføjet | Antwort hinzugefügt | Προστέθηκε Αλληλογραφία |
  Correspondencia agregada | Lisati kirjavahetus | Korrespondentzia gehituta | پاراف اضافه شد |
  Kirjeenvaihto lisätty | Courrier ajouté | Dodana korespondencija | Válasz hozzáadva |
  Korespondensi sudah ditambah | Aggiunta corrispondenza | Susirašinėjimas pridėtas | Sarakste pievienota |
  Svar lagt til | Correspondentie toegevoegd | Korespondencja została dodana | Correspondência adicionada |
  Corespondență adăugată | Добавлен ответ | Korešpondencia pridaná | Dopisovanje dodano |
  Преписка је додата | Brevväxling | Uygunluk eklendi | 创建申请单回复 | 新增申請單回覆`

/** The same: "Ticket created". */
const CREATED = `
  Ticket created | تم إنشاء طلب | Билет създаден | Tiquet creat | Požadavek vytvořen | Sag oprettet |
  Ticket erstellt | Το Αίτημα δημιουργήθηκε | Ticket creado | Loodi Ticket | Lan-agindua sortuta |
  درخواست ایجاد شد | Tiketti luotu | Ticket créé(e) | Zahtjev napravljen | Jegy létrehozva |
  Ticket sudah dibuat | Mál búið til | creato Ticket | Ticketを作成しました | Prašymas sukurtas |
  Pieprasījums izveidots | Sak opprettet | Ticket aangemaakt | Sak oppretta | Zgłoszenie utworzono |
  Pedido criado | Tíquete criado | Ticket criado | A fost creat Ticket | Объект "Заявка" создан |
  Požiadavka vytvorené | Zahtevek ustvarjen | Листић napravljen | Ärende skapad | Bilet oluşturuldu |
  申请单已创建 | 已建立 申請單`
