/** What stands beside an author's name in each of their messages and tells a side: "Moderator", "Member", a badge. */
import type { Block } from './blocks'
import type { Marks } from './marks'

const BADGE = /(role|badge|rank|label|flair)/i
const TITLE = /(role|badge|rank|flair|title|group)/i
/** A page can invent endless places, and each is asked of all messages. */
const MAX_RANKS = 64

/** Forums call those of the house so, in whatever language their pages have. */
const HOUSE =
  /^(.{0,20}\s)?(admin|moder|modér|support|staff|team|équipe|equip[eo]|ammin|beheerder|medewerker|mitarbeiter|адм|модер|管理|版主|モデレ)/iu

/** One text for each author, '' where they have none; null where the texts of one author differ. */
function ranksAt(
  place: string,
  blocks: readonly Block[],
  marks: readonly Marks[],
  keys: readonly string[],
): Map<string, string> | null {
  const ranks = new Map<string, string>()
  for (let index = 0; index < keys.length; index++) {
    if (blocks[index]?.isOpening) continue
    const key = keys[index] ?? ''
    const rank = marks[index]?.labels.get(place) ?? ''
    if ((ranks.get(key) ?? rank) !== rank) return null
    ranks.set(key, rank)
  }
  return ranks
}

export type Sides = { agents: readonly string[]; customers: readonly string[] }

/** By the words for those of a house; else by a rank that the asker shares and a known agent does not. */
export function rankedOf(
  blocks: readonly Block[],
  marks: readonly Marks[],
  keys: readonly string[],
  leanOf: (key: string) => number,
): Sides {
  const places = [...new Set(marks.flatMap(({ labels }) => [...labels.keys()]))]
  const all = places.slice(0, MAX_RANKS).flatMap((place) => {
    const ranks = ranksAt(place, blocks, marks, keys)
    return ranks && new Set(ranks.values()).size > 1 ? [{ place, ranks }] : []
  })
  for (const { ranks } of all) {
    const agents = [...ranks.keys()].filter((key) => HOUSE.test(ranks.get(key) ?? ''))
    const others = [...ranks.keys()].filter((key) => !agents.includes(key))
    if (agents.length > 0 && others.length > 0) return { agents, customers: others }
  }
  for (const { place, ranks } of all.filter(({ place }) => TITLE.test(place))) {
    const asker = ranks.get(keys.find((key) => leanOf(key) > 0) ?? keys[0] ?? '')
    const agents = [...ranks.keys()].filter((key) => leanOf(key) < 0)
    const isTheirs = agents.length > 0 && agents.every((key) => ranks.get(key) !== asker)
    if (isTheirs && asker !== undefined && (asker !== '' || BADGE.test(place)))
      return { agents: [], customers: [...ranks.keys()].filter((key) => ranks.get(key) === asker) }
  }
  return { agents: [], customers: [] }
}
