/** Which of all pages that can be made are looked at: each change of the usual one, and some by chance. */
type Ways<Part extends string> = Readonly<Record<Part, readonly string[]>>

/** One way of one part is another on each, and it is named. */
export function* changesOf<Part extends string>(
  choices: Readonly<Record<string, readonly string[]>>,
  usual: Record<Part, string>,
): Generator<{ name: string; choice: Record<Part, string> }> {
  for (const [part, ways] of Object.entries(choices))
    for (const way of ways) yield { name: `${part}: ${way}`, choice: { ...usual, [part]: way } }
}

/** The same ones for the same seed. */
export function* someOf<Part extends string>(
  choices: Ways<Part>,
  count: number,
  seed: number,
): Generator<Record<Part, string>> {
  const draw = chanceFrom(seed)
  const parts = Object.entries<readonly string[]>(choices)
  for (let made = 0; made < count; made++)
    yield Object.fromEntries(
      parts.map(([part, ways]) => [part, ways[Math.floor(draw() * ways.length)]]),
    ) as Record<Part, string>
}

/** Mulberry32: from 0 to less than 1. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
