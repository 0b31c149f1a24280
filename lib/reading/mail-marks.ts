/**
 * Lines that mail programs write, in the languages that we read. Each is matched against a line's shape: trimmed, lower
 * case, digits as 0, at most 300 units. Gathered from what Gmail, Apple Mail, Outlook, Thunderbird and Yahoo write in
 * these languages (tests/fixtures/mail); linear: no two open repetitions stand next to each other.
 */

/** Everything below is somebody else's. */
const BEFORE_HISTORY: readonly RegExp[] = [
  /^-{2,} ?(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|исходное сообщение|пересылаемое сообщение|元のメッセージ|転送メッセージ|საწყისი შეტყობინება)/,
  /^_{20,}$/,
  /^(on|am|le|el|il|em|no|às|op) .{6,200}(wrote|schrieb.{0,120}|a écrit|escribió|ha scritto|escreveu|schreef) ?:$/,
  /^.{2,120}(wrote on|schrieb am|escribió el|a écrit le|ha scritto il|escreveu \() ?.{4,80}:$/,
  /^(?=.*[0@]).{4,200}(пишет|написала?|написал\(а\)|のメール|さんは書きました|დაწერა|წერს) ?[:：]$/,
  // "пт, 20 нояб. 2026 г. в 10:15, Name <mail>:", "2026年11月20日(金) 10:15 Name <mail>:"
  /^(?=.{0,20}0).{8,160}<[^<> ]+@[^<> ]+> ?[:：]$/,
  /^0{1,4}[年./-]0{1,2}[月./-]0{1,2}.{0,120}(:|：|>)$/,
]
/** A program breaks a long line in two; a date stands in the first. */
const FIRST_OF_TWO = /^(on|am|le|el|il|em|no) .*0/
const HEADER =
  /^(from|von|de|da|от|差出人|გამომგზავნი|sent|gesendet|envoyé|enviad[oa]( el| em)?|inviato|отправлено|送信日時|გაგზავნილია|to|an|à|para|a|кому|宛先|ადრესატი|cc|subject|betreff|objet|asunto|oggetto|assunto|тема|件名|თემა|date|datum|fecha|data|дата|日付) ?[:：] ?\S/
const APP_LINE = new RegExp(
  `^(${[
    'sent from (my|outlook|mail|yahoo|proton|samsung)',
    'sent (via|with) (the|my|proton|samsung)',
    'von meinem .{1,40} gesendet',
    'diese nachricht wurde von mein.{1,60} gesendet',
    'gesendet (von (outlook|meinem|yahoo|mail)|mit)',
    "envoyé (de|depuis|à partir de) (mon|ma|outlook|yahoo|l'appli|mail)",
    'enviado (desde|do|de|pelo|a partir do|via) (mi|meu|outlook|yahoo|correo|mail|iphone|android)',
    'inviato da(l mio|lla mia)? ?(iphone|ipad|galaxy|outlook|yahoo|libero|smartphone|android|mail)',
    'отправлено (с|из) (iphone|ipad|моего|моей|мобильной|outlook|samsung|android|яндекс)',
    '(get|holen sie sich|obtener|descargar|obtenez|télécharger|ottieni|scarica|obter( o)?|baixar( o)?|скачать|загрузить|получить) outlook ',
    '(ios|android) 版 outlook を入手',
    '[a-z0-9 ]{2,30}から送信$',
    'გამოგზავნილია ჩემი',
  ].join('|')})`,
)
const DISCLAIMER =
  /(this (e-?mail|message)( and any| is intended| may contain| is confidential)|confidentiality notice|intended (solely|only) for|diese (e-?mail|nachricht) (enthält|ist|kann) .{0,40}vertraulich|ce (message|courriel) .{0,60}confidentiel|este (mensaje|correo) .{0,60}confidencial|questo messaggio .{0,60}riservat|esta mensagem .{0,60}confidencia|это сообщение .{0,60}конфиденциальн|この(メール|電子メール|メッセージ).{0,20}(機密|秘密)|(ეს|მოცემული) (შეტყობინება|წერილი) .{0,40}კონფიდენციალურ|unsubscribe|before printing)/
/** "T: +44 20 …", "www.acme.example", "name@acme.example": the foot of a signature. */
const CONTACT =
  /^((tel|phone|mobile?|mob|cell|fax|t|m|f|p|e|e-?mail|mail|web|www|телефон|тел|моб|電話|携帯|ტელ|teléfono|téléphone|tél|telefono|telefone|telefon|handy|cel)\.? ?[:：] ?[^ ].{0,80}|(https?:\/\/|www\.)[^ ]+|[^ @]{1,64}@[^ ]{1,200}\.[a-z]{2,}|[+(]?[0() ./-]{8,24})$/
/** Said by the reader's program, not by the reader: Outlook and Exchange. */
const RECEIPT =
  /^(your message|ihre nachricht|su mensaje|votre message|il messaggio|sua mensagem|a sua mensagem|ваше сообщение|メッセージ)( |$)/
const WAS_READ =
  /(was read on|wurde gelesen am|wurde am .{4,40} gelesen|se leyó el|a été lu le|è stato letto|foi lida em|прочитано|開封済み)/

/** Index of the first line of quoted history; the number of lines where there is none. */
export function startOfHistory(shapes: readonly string[]): number {
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] ?? ''
    if (i > 0 && (shape === '--' || shape === '—')) return i
    if (BEFORE_HISTORY.some((mark) => mark.test(shape))) return i
    if (i > 0 && isHeaderBlock(shapes, i)) return i
    if (!FIRST_OF_TWO.test(shape)) continue
    const joined = `${shape} ${shapes[i + 1] ?? ''}`
    if (joined.length < 260 && BEFORE_HISTORY[2]?.test(joined)) return i
  }
  return shapes.length
}

/** Lines of a program or a foot between the person's own. */
export const isForeign = (shape: string): boolean =>
  shape.startsWith('>') || APP_LINE.test(shape) || DISCLAIMER.test(shape) || CONTACT.test(shape)

/** A notice that a mail was opened: nobody wrote it. */
export function isReadReceipt(shapes: readonly string[]): boolean {
  const said = shapes.filter((shape) => shape !== '')
  return (
    said.length > 1 && said.length < 8 && RECEIPT.test(said[0] ?? '') && said.some((s) => WAS_READ.test(s))
  )
}

/** Three mail header lines in a row (Outlook quotes so, in the language of its user). */
function isHeaderBlock(shapes: readonly string[], at: number): boolean {
  return [0, 1, 2].every((k) => HEADER.test(shapes[at + k] ?? ''))
}
