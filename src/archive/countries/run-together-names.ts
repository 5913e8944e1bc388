import type { Candidate } from './candidate.ts'
import { loadLexicon } from './lexicon.ts'
import { COUNTRY } from './name-tree.ts'
import { keyOf, type Word } from './words.ts'

/** A name with a participle after it whose hyphen is lost: `USled`, `Chinesemade`. */
const NAME_AND_PARTICIPLE =
  /^(.{2,}?)(?:led|backed|based|made|born|owned|funded|run|controlled|held|wide|bound|style|registered|flagged|educated|occupied|trained|brokered|mediated|sponsored|listed|bred|built|supplied|supported|imposed|allied)$/
/** The last two letters of those participles: a quick test that few other words pass. */
const ENDINGS: ReadonlySet<string> = new Set(['ed', 'de', 'rn', 'un', 'ld', 'nd', 'le', 'lt'])
const MAX_LENGTH = 40

/**
 * Splits a word into the names that it consists of, if hyphens between or after them are lost: `ChinaKazakhstan`,
 * `ChinaUS`, `USled`. Returns none unless every part is a country or its people.
 */
export function runTogetherNames({ text, start }: Word, index: number): Candidate[] {
  if (text.length > MAX_LENGTH) return []
  const beforeParticiple = ENDINGS.has(text.slice(-2)) ? NAME_AND_PARTICIPLE.exec(text)?.[1] : undefined
  const single = beforeParticiple && countryName(beforeParticiple, start, index)
  if (single) return [single]
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return []
  const whole = beforeParticiple ?? text
  const parts = [...whole.matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2,4}(?=\p{Lu}\p{Ll}|$)/gu)]
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== whole) return []
  const names = parts.flatMap((part) => countryName(part[0], start + part.index, index) ?? [])
  return names.length === parts.length ? names : []
}

/** Returns a part of a word as the name of a country or its people, if it is one. */
function countryName(part: string, start: number, index: number): Candidate | undefined {
  const node = loadLexicon().names.next.get(keyOf(part))
  if (!node?.senses?.some(({ prominence }) => prominence >= COUNTRY)) return undefined
  if (node.exact && node.exact !== part) return undefined
  return { node, senses: node.senses, start, end: start + part.length, from: index, to: index + 1 }
}
