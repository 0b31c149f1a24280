/** What the words before a number say of it. Looks back a fixed distance only. */

const LOOK_BACK = 48
const LONGEST_ADDRESS = 300
/** Between the word and its number: no other number, no end of a clause ("no." and "nr." are none). */
const GAP = /^(?:\.(?=[\s:]|$))?(?:n[ro]\.|[^\d\n,.;!?]){0,24}$/i

const PHONE_WORDS =
  /(?<!\p{L})(?:tel(?!\p{L})|tele?[fp]h?on\p{L}*|tél(?!\p{L})|téléph\p{L}*|tlf|phone|mobile?n?|mob(?!\p{L})|cell(?!\p{L})|cellphone|fax|handy\p{L}*|whatsapp|signal|viber|telegram|móvil|movil|celular|cellulare|telemóvel|portable|call (?:me|us)|ring me|text me|reach me|anrufen|appele[rz]|llám\p{L}*|chiama\p{L}*|ligue|тел(?!\p{L})|телефон\p{L}*|моб\p{L}*|позвон\p{L}*|ტელ\p{L}*|მობ\p{L}*|დამირეკ\p{L}*)|電話|携帯|でんわ|ファックス/giu
const ORDER_WORDS =
  /(?<!\p{L})(?:orders?|bestell\p{L}*|auftr\p{L}*|rechnung\p{L}*|kunden\p{L}*|invoices?|tickets?|case|ref|refs|reference\p{L}*|referen\p{L}*|tracking|parcel|shipment|sendung\p{L}*|serial|serien\p{L}*|sku|version|contract|vertrag\p{L}*|account|customer|client|commande|facture|colis|suivi|contrat|pedido|factura|envío|seguimiento|contrato|ordine|fattura|spedizione|encomenda|fatura|заказ\p{L}*|сч[её]т\p{L}*|накладн\p{L}*|трек\p{L}*|договор\p{L}*|შეკვეთ\p{L}*|ინვოის\p{L}*)|注文|請求|伝票|追跡|契約/giu

/** The nearer word decides. */
export function contextOf(text: string, start: number): 'phone' | 'order' | 'none' {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  const phone = lastEnd(before, PHONE_WORDS)
  const order = lastEnd(before, ORDER_WORDS)
  const nearest = Math.max(phone, order)
  if (nearest < 0 || !GAP.test(before.slice(nearest))) return 'none'
  return phone >= order ? 'phone' : 'order'
}

/** Inside a web address, where a number is a part of the way. */
export function isInAddress(text: string, start: number): boolean {
  const word = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? ''
  return /:\/\/|www\./.test(word)
}

function lastEnd(text: string, words: RegExp): number {
  let end = -1
  for (const match of text.matchAll(words)) end = match.index + match[0].length
  return end
}
