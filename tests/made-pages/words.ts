/** What a made page says beside the messages, in a few languages. */
export type Words = {
  lang: string
  wrote: string
  postedBy: string
  on: string
  by: string
  hoursAgo: (hours: number) => string
  customer: string
  staff: string
  note: string
  requester: string
  assignee: string
  subject: string
  status: string
  open: string
  priority: string
  normal: string
  description: string
  reply: string
  send: string
  tickets: string
  logout: string
  you: string
  team: string
  changed: string
}

const en: Words = {
  lang: 'en',
  wrote: 'wrote',
  postedBy: 'Posted by',
  on: 'on',
  by: 'by',
  hoursAgo: (hours) => `${hours} hours ago`,
  customer: 'Customer',
  staff: 'Staff',
  note: 'Internal note',
  requester: 'Requester',
  assignee: 'Assigned to',
  subject: 'Subject',
  status: 'Status',
  open: 'Open',
  priority: 'Priority',
  normal: 'Normal',
  description: 'Description',
  reply: 'Reply',
  send: 'Send',
  tickets: 'Tickets',
  logout: 'Sign out',
  you: 'You',
  team: 'Support team',
  changed: 'changed the status to Open',
}

const de: Words = {
  lang: 'de',
  wrote: 'schrieb',
  postedBy: 'Verfasst von',
  on: 'am',
  by: 'von',
  hoursAgo: (hours) => `vor ${hours} Stunden`,
  customer: 'Kunde',
  staff: 'Mitarbeiter',
  note: 'Interne Notiz',
  requester: 'Anfragender',
  assignee: 'Bearbeiter',
  subject: 'Betreff',
  status: 'Status',
  open: 'Offen',
  priority: 'Priorität',
  normal: 'Normal',
  description: 'Beschreibung',
  reply: 'Antworten',
  send: 'Senden',
  tickets: 'Anfragen',
  logout: 'Abmelden',
  you: 'Sie',
  team: 'Kundendienst',
  changed: 'hat den Status auf Offen gesetzt',
}

const pt: Words = {
  lang: 'pt',
  wrote: 'escreveu',
  postedBy: 'Publicado por',
  on: 'em',
  by: 'por',
  hoursAgo: (hours) => `há ${hours} horas`,
  customer: 'Cliente',
  staff: 'Atendente',
  note: 'Nota interna',
  requester: 'Solicitante',
  assignee: 'Responsável',
  subject: 'Assunto',
  status: 'Situação',
  open: 'Aberto',
  priority: 'Prioridade',
  normal: 'Normal',
  description: 'Descrição',
  reply: 'Responder',
  send: 'Enviar',
  tickets: 'Chamados',
  logout: 'Sair',
  you: 'Você',
  team: 'Equipe de suporte',
  changed: 'mudou a situação para Aberto',
}

const ru: Words = {
  lang: 'ru',
  wrote: 'пишет',
  postedBy: 'Автор',
  on: 'от',
  by: 'от',
  hoursAgo: (hours) => `${hours} часов назад`,
  customer: 'Клиент',
  staff: 'Сотрудник',
  note: 'Внутренняя заметка',
  requester: 'Заявитель',
  assignee: 'Исполнитель',
  subject: 'Тема',
  status: 'Статус',
  open: 'Открыта',
  priority: 'Приоритет',
  normal: 'Обычный',
  description: 'Описание',
  reply: 'Ответить',
  send: 'Отправить',
  tickets: 'Заявки',
  logout: 'Выйти',
  you: 'Вы',
  team: 'Служба поддержки',
  changed: 'изменил статус: Открыта',
}

const ja: Words = {
  lang: 'ja',
  wrote: 'さんの投稿',
  postedBy: '投稿者',
  on: '日時',
  by: '投稿者',
  hoursAgo: (hours) => `${hours}時間前`,
  customer: 'お客様',
  staff: '担当者',
  note: '社内メモ',
  requester: '依頼者',
  assignee: '担当',
  subject: '件名',
  status: '状態',
  open: '対応中',
  priority: '優先度',
  normal: '普通',
  description: '内容',
  reply: '返信',
  send: '送信',
  tickets: 'お問い合わせ一覧',
  logout: 'ログアウト',
  you: 'あなた',
  team: 'サポートチーム',
  changed: 'が状態を対応中に変更しました',
}

const pl: Words = {
  lang: 'pl',
  wrote: 'napisał(a)',
  postedBy: 'Dodane przez',
  on: 'dnia',
  by: 'przez',
  hoursAgo: (hours) => `${hours} godzin temu`,
  customer: 'Klient',
  staff: 'Pracownik',
  note: 'Notatka wewnętrzna',
  requester: 'Zgłaszający',
  assignee: 'Przypisano do',
  subject: 'Temat',
  status: 'Stan',
  open: 'Otwarte',
  priority: 'Priorytet',
  normal: 'Zwykły',
  description: 'Opis',
  reply: 'Odpowiedz',
  send: 'Wyślij',
  tickets: 'Zgłoszenia',
  logout: 'Wyloguj',
  you: 'Ty',
  team: 'Zespół wsparcia',
  changed: 'zmienił(a) stan na Otwarte',
}

export const languages = { en, de, pt, ru, ja, pl }
