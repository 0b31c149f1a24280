/** Every component in every state on one page, which is not shipped: `npm run gallery`. */
import './overview.css'

export function Overview({ names, hasFrames }: { names: readonly string[]; hasFrames: boolean }) {
  return (
    <ul className="overview">
      {names.map((name) => (
        <li key={name} className={isWide(name) ? 'wide' : undefined}>
          <a href={`?state=${name}`}>{name}</a>
          {hasFrames && <iframe src={`?state=${name}`} title={name} loading="lazy" />}
        </li>
      ))}
    </ul>
  )
}

function isWide(name: string): boolean {
  return !name.startsWith('panel/')
}
