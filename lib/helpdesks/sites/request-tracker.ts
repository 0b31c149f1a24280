/**
 * Request Tracker 4.4 and 5, seen live on 4.4.6 and 5.0.3 (2026-11), and 6 by its source. The agents' Ticket/Display
 * page, and two that name no requester: Ticket/History and the customers' own SelfService/Display.
 * The page tells a comment from a reply by a translated sentence alone; REST 2 knows it for certain.
 */
import { requestTrackerApi } from '../apis/request-tracker'
import { all, attr, first, has, is, lineOf, textOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

export default {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: [],
  recognise: (document) =>
    has(document, 'body[id^="comp-"]') && has(document, ['#rt-header-container', '#bpscredits']),
  // RT's own links divide parameters by a semicolon.
  ticketId: ({ pathname, search }) =>
    /\/(?:Ticket\/(?:Display|History)|SelfService\/Display)\.html$/.test(pathname)
      ? (/[?&;]id=(\d+)(?:[&;]|$)/.exec(search)?.[1] ?? null)
      : null,
  layouts: [
    {
      seen: '2026-11',
      // Not by the body's id, which RT 6 leaves as the first page had it.
      root: [
        '.main-container:has(.history.ticket, #delayed_ticket_history, #deferred_ticket_history)',
        // 4.4, whose header stands in the body itself.
        'body:has(> #header + #main-navigation):has(.history.ticket, #delayed_ticket_history, #deferred_ticket_history)',
      ],
      // No `id`: at the address of a ticket that was merged into another, the other is shown, by its own number.
      subject: (root) => lineOf(first(root, '#header h1'))?.replace(TITLE, '') ?? null,
      requester: (root, page) => {
        if (isHistory(page)) return openerOf(root, page)
        const row = first(root, '.requestors')
        return row && personOf(nameOf(firstRequestor(row, root)))
      },
      status: ['.status .current-value', 'tr.status .value'],
      // One value stands as it is, several in a list, and none as "(no value)" in the agent's language.
      tags: [
        '.custom-field-Tags .current-value li',
        '.custom-field-Tags :is(.value, .rt-value):not(.no-value) .current-value',
        'tr.custom-field-Tags .value:not(.no-value) li',
        'tr.custom-field-Tags .value:not(.no-value)',
      ],
      message: {
        // #deferred_ticket_history: a user setting shows the history only after a click.
        list: ['.history-container', '#deferred_ticket_history'],
        item: (list) => oldestFirst(all(list, '.transaction.message[data-transaction-id]')),
        id: '@data-transaction-id',
        author: (item) => personOf(nameOf(first(item, '.description .user'))),
        body: '.content',
        folded: '.message-stanza',
        // A paragraph outside of a body says why an attachment is not shown. A file, whose link ends with its name, is.
        skip: `.content > table, .messageattachments > :is(table, p), .downloadattachment, .message-stanza-folder,
          .custom-field, .messagebody > p, .downloadattachment:not(:has(> [href$="/"])) + .messagebody`,
        preformatted: '.plain-text-white-space',
        role: roleOf,
      },
      // The link stays and is switched off once all is loaded; its menu is closed anyway.
      more: ['#LoadAllHistoryContainer:not([style*="none"])', '#deferred_ticket_history'],
    },
  ],
  api: requestTrackerApi,
} satisfies HelpDesk

/** A user setting turns the history round. */
function oldestFirst(items: Element[]): Element[] {
  const numbered = items.map((item) => ({ item, id: Number(attr(item, 'data-transaction-id')) }))
  return numbered.sort((a, b) => a.id - b.id).map(({ item }) => item)
}

/** A sentence in an unknown language gives a note: a customer's word is missed, an internal one never leaks. */
function roleOf(item: Element, page: PageContext): MessageRole {
  const { root, requester } = page
  const author = first(item, '.description .user')
  if (!isSaid(item, author)) return 'note'
  if (author && has(author, UNPRIVILEGED)) return 'customer'
  const id = attr(author, 'data-user-id')
  // RT itself has this number everywhere.
  if (id === '1') return 'system'
  if (id !== null && has(root, `.requestors .user[data-user-id="${id}"]`)) return 'customer'
  if (isHistory(page) && isSame(personOf(nameOf(author)), requester)) return 'customer'
  return author && (isOutsider(author, root) || isCopied(author, root)) ? 'customer' : 'agent'
}

const isCustomersOwn = ({ url }: PageContext) => url.pathname.endsWith('/SelfService/Display.html')
const isHistory = (page: PageContext) => page.url.pathname.endsWith('/History.html') || isCustomersOwn(page)

/** Several, as after a merge, stand in the order of their names: the one who wrote first. */
function firstRequestor(row: Element, root: Element): Element | null {
  const users = all(row, '.user')
  const opener = attr(openingOf(root), 'data-user-id')
  return users.find((user) => opener && attr(user, 'data-user-id') === opener) ?? users[0] ?? null
}

/** Who wrote the first message that is shown. */
function openingOf(root: Element): Element | null {
  const [opening] = oldestFirst(all(root, '.transaction.message[data-transaction-id]'))
  return opening ? first(opening, '.description .user') : null
}

/** The history alone names no requester: whoever opened the ticket, or the customer who looks at what an agent opened. */
function openerOf(root: Element, page: PageContext): Person {
  const opener = openingOf(root)
  if (opener && !isInsider(opener, root)) return personOf(nameOf(opener))
  const { email } = personOf(isCustomersOwn(page) ? lineOf(first(root, '.current-user')) : null)
  const people = all(root, '.transaction .description .user').map((user) => personOf(nameOf(user)))
  return people.find((person) => email && person.email === email) ?? { name: null, email }
}

/** RT 6 says it; else addresses tell, or that somebody did what agents do: comment on a ticket, or change it. */
function isInsider(user: Element, root: Element): boolean {
  if (has(user, PRIVILEGED)) return !has(user, UNPRIVILEGED)
  const told = namedFirst(root).map(hasAddress)
  if (told.includes(true) && told.includes(false)) return !hasAddress(user)
  const id = attr(user, 'data-user-id')
  const log = all(root, '.transaction').map((item) => {
    const author = first(item, '.description .user')
    return { by: attr(author, 'data-user-id'), isMessage: is(item, '.message'), isSaid: isSaid(item, author) }
  })
  // In a language that we do not know, nobody's message is a comment for sure.
  const isKnown = log.some((each) => each.isMessage && each.isSaid)
  return log.some((each) => each.by === id && (each.isMessage ? isKnown && !each.isSaid : true))
}

/** A reply, or what opened the ticket. */
function isSaid(item: Element, author: Element | null): boolean {
  const sentence = (lineOf(first(item, '.description')) ?? '').slice(lineOf(author)?.length ?? 0)
  return endsWithOne(sentence, REPLY) || endsWithOne(sentence, CREATED)
}

/** As RT comes, it shows the address of those who are no agents alone; a setting shows everybody's, or nobody's. */
const isOutsider = (author: Element, root: Element) =>
  hasAddress(author) && !namedFirst(root).every(hasAddress)

/** Whoever gets copies and does nothing that agents do. */
const isCopied = (author: Element, root: Element) =>
  has(root, `.cc .user[data-user-id="${attr(author, 'data-user-id')}"]`) && !isInsider(author, root)

const hasAddress = (user: Element) => /<[^<>\s]+@[^<>\s]+>$/.test(nameOf(user) ?? '')

/** On the ticket's page the first ones are the owner, the watchers and whoever wrote first. */
const namedFirst = (root: Element) => {
  const users = all(root, '.user:not([data-user-id="1"], [data-user-id="6"])')
  const linked = users.filter((user) => has(user, 'a'))
  // RT itself and its Nobody have these numbers everywhere; the customers' own page links to no one.
  return (linked.length > 0 ? linked : users).slice(0, MOST_PEOPLE)
}

const MOST_PEOPLE = 50

/** On the initials that RT 6 shows. */
const UNPRIVILEGED = '.rt-user-unprivileged'
const PRIVILEGED = `.rt-user-privileged, ${UNPRIVILEGED}`

/** "#12: Subject", with another word or sign for the number in some languages. */
const TITLE = /^[^\d:]*\d+\s?:\s*/

const endsWithOne = (text: string, sentences: string) =>
  sentences.split('|').some((sentence) => text.endsWith(sentence.trim()))

/** RT 6 sets the initials before the name. */
const nameOf = (user: Element | null): string | null =>
  user && textOf(user, { skip: '.rt-user-avatar' }).replace(/\s+/g, ' ')

const isSame = (author: Person, { name, email }: Person) =>
  (name ?? email) !== null && author.name === name && author.email === email

/** By a user setting "Name <mail>", "login (Name)" or one of them alone. "Priya (Northwind)" is a name, no login. */
function personOf(shown: string | null): Person {
  const email = /[^\s<>()]{1,64}@[^\s<>()]+/.exec(shown ?? '')?.[0] ?? null
  const name = LOGIN_NAME.exec(shown ?? '')?.[1] ?? shown?.replace(/<[^<>\s]+@[^<>\s]+>$/, '').trim()
  return { name: !name || name === email ? null : name, email }
}

/** Logins are written small, and in the letters of a keyboard; what is neither stays as it stands. */
const LOGIN_NAME = /^[!-@[-~]+ \(([^@]+)\)$/

/** RT's own catalogue, all its languages (po/*.po of 5.0.3): "Correspondence added". */
const REPLY = `
  Correspondence added | تم إضافة رد | Кореспонденция добавена | Resposta afegida |
  Korespondence zaznamenána | Korrespondance tilføjet | Antwort hinzugefügt | Προστέθηκε Αλληλογραφία |
  Correspondencia agregada | Respuesta añadida | Lisati kirjavahetus | Korrespondentzia gehituta | پاراف اضافه شد |
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
