/** Every component in every state on one page, which is not shipped: `npm run gallery`. */
import './overview.css'

export function Overview({ names }: { names: readonly string[] }) {
  return (
    <ul className="overview">
      {names.map((name) => (
        <li key={name} className={isWide(name) ? 'wide' : undefined}>
          <a href={`?state=${name}`}>{name}</a>
          <iframe src={`?state=${name}`} title={name} loading="lazy" />
        </li>
      ))}
    </ul>
  )
}

function isWide(name: string): boolean {
  return !name.startsWith('panel/')
}
