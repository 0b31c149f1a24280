/** A message as HTML for pasting: paragraphs, the customer's words as a quotation, addresses as links. Pure. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** How the texts of a message begin a quotation, in every language. */
const QUOTATION = /^["“„«「『‘‹]/u
const WEB_ADDRESS = /https?:\/\/[^\s<>"'“”«»「」]*[^\s<>"'“”«»「」.,;:!?)\]]/gu

/** Nothing in the text is taken for HTML: what looks like it stays words. */
export function htmlOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => {
      const words = linked(part.trim()).replaceAll('\n', '<br>')
      return QUOTATION.test(part.trim()) ? `<blockquote>${words}</blockquote>` : `<p>${words}</p>`
    })
    .join('')
}

function linked(text: string): string {
  let html = ''
  let from = 0
  for (const { 0: address, index } of text.matchAll(WEB_ADDRESS)) {
    const words = escaped(address)
    html += `${escaped(text.slice(from, index))}<a href="${words}">${words}</a>`
    from = index + address.length
  }
  return html + escaped(text.slice(from))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
