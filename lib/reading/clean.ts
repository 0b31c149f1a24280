/** Blanks what the customer did not write now: quoted history, signatures, disclaimers, mail-app lines, mark-up. */

/** Longer texts are read up to here; nobody writes a longer message by hand. */
export const MAX_READ = 40_000

const BLANK_BELOW: readonly RegExp[] = [
  /^-{2,} ?(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|исходное сообщение|пересылаемое сообщение|元のメッセージ|転送メッセージ)/,
  /^_{20,}$/,
  /^(on|am|le|el|il|em|op) .{6,160}(wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|escreveu|schreef) ?:$/,
  /^.{4,120}(пишет|написал|написала|написал\(а\)|のメール|さんは書きました|დაწერა) ?[:：]$/,
  /^0{1,4}[年./-]0{1,2}[月./-]0{1,2}.{0,120}(:|：|>)$/,
]
const HEADER =
  /^(from|von|de|da|от|差出人|sent|gesendet|envoyé|enviado|inviato|отправлено|送信日時|to|an|à|para|a|кому|宛先|subject|betreff|objet|asunto|oggetto|assunto|тема|件名|date|datum|fecha|data|дата) ?[:：] ?\S/
const APP_LINE =
  /^(sent from my|sent from (outlook|mail|yahoo|proton)|get outlook for|von meinem .{1,30} gesendet|gesendet (von|mit)|envoyé (de|depuis) mon|envoyé depuis|enviado desde mi|enviado do meu|enviado via|inviato da|отправлено (с|из)|(iphone|ipad|android)から送信|გამოგზავნილია)/
const DISCLAIMER =
  /(this (e-?mail|message)( and any| is intended| may contain| is confidential)|confidentiality notice|intended (solely|only) for|diese (e-?mail|nachricht) (enthält|ist|kann) .{0,40}vertraulich|ce (message|courriel) .{0,60}confidentiel|este (mensaje|correo) .{0,60}confidencial|questo messaggio .{0,60}riservat|esta mensagem .{0,60}confidencia|это сообщение .{0,60}конфиденциальн|unsubscribe|before printing)/

/**
 * Same length as the first `MAX_READ` units of `text`: what is stripped becomes spaces, so all offsets stay
 * those of the original.
 */
export function clean(text: string): string {
  const raw = text.length > MAX_READ ? text.slice(0, MAX_READ) : text
  const lines = raw.split('\n')
  const shapes = lines.map((line) =>
    line.trim().slice(0, 300).toLowerCase().replace(/[0-9]/g, '0').replace(/’/g, "'"),
  )
  const cut = endOfOwnWords(shapes)
  const out = lines.map((line, i) => {
    const shape = shapes[i] ?? ''
    const foreign = i >= cut || shape.startsWith('>') || APP_LINE.test(shape) || DISCLAIMER.test(shape)
    return foreign ? ' '.repeat(line.length) : line
  })
  const own = out.join('\n').replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, blank)
  const kept = own.trim() === '' ? raw : own
  return kept.replace(/https?:\/\/[^\s<>"']{1,2000}/g, blank).replace(/[A-Za-z0-9+/=_-]{80,}/g, blank)
}

/** Index of the first line of quoted history or signature; the number of lines where there is none. */
function endOfOwnWords(shapes: readonly string[]): number {
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] ?? ''
    if (i > 0 && (shape === '--' || shape === '—')) return i
    if (BLANK_BELOW.some((mark) => mark.test(shape))) return i
    if (i > 0 && isHeaderBlock(shapes, i)) return i
    const joined = `${shape} ${shapes[i + 1] ?? ''}`
    if (/^(on|am|le|el|il|em) /.test(shape) && (BLANK_BELOW[2]?.test(joined) ?? false) && joined.length < 260)
      return i
  }
  return shapes.length
}

/** Three mail header lines in a row (Outlook quotes so, in the language of its user). */
function isHeaderBlock(shapes: readonly string[], at: number): boolean {
  return [0, 1, 2].every((k) => HEADER.test(shapes[at + k] ?? ''))
}

const blank = (match: string): string => ' '.repeat(match.length)
