import type { Mention } from '../article.ts'
import type { Candidate, Context, OpenCandidate } from './candidate.ts'
import { isPlaceOfDateline } from './datelines.ts'
import { type Evidence, isMention, likeliestSense, unambiguousCountry } from './evidence.ts'
import { localTowns } from './local-towns.ts'
import { COUNTRY, type NameNode } from './name-tree.ts'
import { isNonPlace } from './non-places.ts'
import { isUsedAsCountry, mayStandAlone, partOfPersonName } from './person-names.ts'
import { qualifiedSense } from './qualified-names.ts'
import type { Word } from './words.ts'

const isCountry = ({ senses }: Candidate) => (senses[0]?.prominence ?? 0) >= COUNTRY

/**
 * Decides the meaning of each name in a text by the words around it and by what else the text mentions.
 * @param words all words of the text
 * @param candidates in order
 * @returns those that mention a country
 */
export function disambiguate(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
): Mention[] {
  const context: Context = {
    text,
    words,
    byStart: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.to, candidate])),
    lowercaseUses: new Map(),
  }
  const open: OpenCandidate[] = []
  const counts = new Map<NameNode, number>()
  const surnames = new Set<NameNode>()
  const givenNames = new Set<NameNode>()
  for (const candidate of candidates) {
    const { node } = candidate
    const isDateline = isPlaceOfDateline(context, candidate)
    if (!isDateline && isNonPlace(context, candidate)) continue
    const qualified = qualifiedSense(context, candidate)
    const part = qualified || isDateline ? undefined : partOfPersonName(context, candidate)
    // After `Michael Jordan` and `Jordan Peele`, `Jordan` is the man.
    if (part === 'surname') surnames.add(node)
    if (part === 'given' && (!isCountry(candidate) || mayStandAlone(context, candidate))) givenNames.add(node)
    if (part) continue
    open.push({ candidate, qualified, isDateline })
    counts.set(node, (counts.get(node) ?? 0) + 1)
  }
  for (const { candidate, qualified, isDateline } of open)
    if (givenNames.has(candidate.node) && isCountry(candidate))
      if (qualified || isDateline || isUsedAsCountry(context, candidate)) givenNames.delete(candidate.node)
  const towns = localTowns(context, open)
  const certain = new Set<string>()
  for (const { candidate, qualified } of open) {
    const code =
      qualified?.code ??
      towns.get(candidate.node)?.code ??
      unambiguousCountry(context, candidate, surnames, givenNames)
    if (code) certain.add(code)
  }
  const evidence: Evidence = { certain, surnames, givenNames, counts }
  return open.flatMap(({ candidate, qualified, isDateline }): Mention[] => {
    const town = certain.has(candidate.senses[0]?.code ?? '') ? undefined : towns.get(candidate.node)
    const sense = qualified ?? town ?? likeliestSense(context, candidate, certain)
    const isPerson = surnames.has(candidate.node) || givenNames.has(candidate.node)
    const isClear = qualified || isDateline || (town && !isPerson)
    if (!isClear && !isMention(context, candidate, sense, evidence)) return []
    return [{ start: candidate.start, end: candidate.end, code: sense.code, kind: sense.kind }]
  })
}
