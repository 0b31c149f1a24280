/** English words of what is behind a click at the customer, before it is first shown. */
import { addEnglish } from '@/components/i18n'
import { customerDetails } from '@/lib/texts/en/customer-details'

addEnglish({ customer: customerDetails })
