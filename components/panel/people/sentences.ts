/** The sentences of a message, from which the agent picks the words to pass on. Pure. */

const MOST = 40
const SHORTEST = 3

/** In order, each once, without quoted lines; signs at the end stay with their sentence. */
export function sentencesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('>'))
  const sentences = lines.flatMap(
    (line) => line.match(/[^.!?。！？]+[.!?。！？]*["”»)）]*|[.!?。！？]+/g) ?? [],
  )
  const kept = sentences.map((each) => each.trim()).filter((each) => each.length >= SHORTEST)
  return [...new Set(kept)].slice(0, MOST)
}
