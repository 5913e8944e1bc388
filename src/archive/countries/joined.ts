import type { Candidate } from './candidate.ts'
import { COUNTRY, lexicon } from './lexicon.ts'
import { keyOf, type Word } from './words.ts'

/** What has grown onto a name that lost its hyphen: `USled`, `Chinesemade`. */
const GROWN =
  /^(.{2,}?)(?:led|backed|based|made|born|owned|funded|run|controlled|held|wide|bound|style|registered|flagged|educated|occupied|trained|brokered|mediated|sponsored|listed|bred|built|supplied|supported|imposed|allied)$/
/** How those end: few other words with a capital do. */
const ENDINGS: ReadonlySet<string> = new Set(['ed', 'de', 'rn', 'un', 'ld', 'nd', 'le', 'lt'])
const LONGEST = 40

/**
 * Names that have lost the hyphen between them or behind them: `ChinaKazakhstan`, `ChinaUS`, `USled`. All parts
 * must be countries or their people.
 */
export function joinedNames({ text, start }: Word, index: number): Candidate[] {
  if (text.length > LONGEST) return []
  const grown = ENDINGS.has(text.slice(-2)) ? GROWN.exec(text)?.[1] : undefined
  const alone = grown && named(grown, start, index)
  if (alone) return [alone]
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return []
  const whole = grown ?? text
  const parts = [...whole.matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2,4}(?=\p{Lu}\p{Ll}|$)/gu)]
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== whole) return []
  const found = parts.flatMap((part) => named(part[0], start + part.index, index) ?? [])
  return found.length === parts.length ? found : []
}

/** A part of a word as the name of a country or its people, if it is one. */
function named(part: string, at: number, index: number): Candidate | undefined {
  const node = lexicon().next.get(keyOf(part))
  if (!node?.senses?.some(({ people }) => people >= COUNTRY) || (node.exact && node.exact !== part))
    return undefined
  return { node, senses: node.senses, start: at, end: at + part.length, from: index, to: index + 1 }
}
