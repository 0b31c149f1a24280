/** The customers that were found, each with what is kept of them; all of it is chosen or not. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from '@/components/ui/Fold'
import type { FoundCustomer } from '@/lib/records/subject'
import { type Choice, countsOf } from './chosen'
import { RowList } from './RowList'
import { useCountWords } from './use-count-words'
import type { Search } from './use-find'

export function FoundCustomers({ search, onChoose }: { search: Search; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation()
  const { found, choice } = search
  if (found.customers.length === 0) return null
  const toggle = (key: string) => {
    const customers = new Set(choice.customers)
    if (!customers.delete(key)) customers.add(key)
    onChoose({ ...choice, customers })
  }
  return (
    <ul className="found-customers">
      {found.customers.map((customer) => (
        <Customer
          key={customer.key}
          customer={customer}
          isChosen={choice.customers.has(customer.key)}
          onToggle={() => toggle(customer.key)}
        />
      ))}
      {found.more > 0 && <li className="small soft">{t('find.more', { count: found.more })}</li>}
    </ul>
  )
}

function Customer(props: { customer: FoundCustomer; isChosen: boolean; onToggle: () => void }) {
  const { t } = useTranslation()
  const counted = useCountWords()
  const [isOpen, setOpen] = useState(false)
  const { name, email, isByName, rows } = props.customer
  return (
    <li className="found-one">
      <label className="check">
        <input type="checkbox" checked={props.isChosen} onChange={props.onToggle} />
        <span className="check-words">
          <span>
            <strong>
              <bdi>{name || email}</bdi>
            </strong>{' '}
            {name && email && <bdi className="soft">{email}</bdi>}
          </span>
          {isByName && <span className="small soft">{t('find.byName')}</span>}
          <span className="small">{counted(countsOf(rows))}</span>
        </span>
      </label>
      <div className="found-rows">
        <Fold
          level={3}
          title={t('find.show', { name: name || (email ?? '') })}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        >
          <RowList rows={rows} />
        </Fold>
      </div>
    </li>
  )
}
