/** The one name of a customer over all their tickets. */
import type { CustomerKey } from './rows'

type Named = { helpdesk: string; url: string; requester: { name: string | null; email: string | null } }

/**
 * By e-mail address, over all help desks; by the name on that one desk where no address is known. Null where there is
 * neither, or where the text is not a ticket's: then nothing can be kept about a customer.
 */
export function customerKey({ helpdesk, url, requester }: Named): CustomerKey | null {
  const email = requester.email?.trim().toLowerCase()
  if (email) return `mail ${email}`
  const name = requester.name?.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (!name || !URL.canParse(url)) return null
  return `name ${helpdesk} ${new URL(url).origin} ${name}`
}
