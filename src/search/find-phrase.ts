import { ByteReader } from '../format/search/bytes.ts'
import { type Chunk, chunkOf } from '../format/search/chunks.ts'
import { isPair, pairOf } from '../format/search/pairs.ts'
import type { Postings } from '../format/search/postings.ts'
import { segmentPath } from '../format/search/root.ts'
import { firstTermFrom } from '../format/search/term-list.ts'
import { POSITIONS_BLOCK, readWordPositions } from '../format/search/word-positions.ts'
import { EXACT, type Matches } from './matches.ts'
import { chunkWith, hanFormsFor, inSegments, type OpenIndex, type OpenSegment } from './open-index.ts'

/** A word of the phrase, or a pair of common words. */
interface PhraseTerm {
  term: string
  /** The number of words before it in the phrase. */
  offset: number
  chunk: Chunk
  /** The index of the term in the chunk. */
  at: number
  postings: Postings
}

/** An article that may have the phrase. */
interface Candidate {
  article: number
  /** The index of the article in the postings of each term. */
  indexes: number[]
  /** Word positions where the phrase may start. Undefined until the positions of a term have been read. */
  starts: number[] | undefined
}

/** Finds the articles that have an exact phrase, in simplified or traditional Chinese characters. */
export async function findPhrase(index: OpenIndex, typed: readonly string[]): Promise<Matches> {
  const { toSimple, variantsOf } = await hanFormsFor(index, typed)
  const terms = typed.map(toSimple)
  const { found, weights } = await inSegments(index, (segment, weights) =>
    findInSegment(segment, terms, weights),
  )
  return {
    weights,
    count: found.reduce((sum, { count }) => sum + count, 0),
    queryTerms: [terms.map((term) => ({ forms: variantsOf(term) }))],
    missing: [...new Set(terms)].filter((term) => found.every(({ missing }) => missing.includes(term))),
  }
}

/**
 * Finds a phrase in the articles of a segment, and sets their weights.
 * @returns the number of these articles, and the words of the phrase that the segment does not have
 */
async function findInSegment(
  segment: OpenSegment,
  terms: readonly string[],
  weights: Uint8Array,
): Promise<{ count: number; missing: string[] }> {
  const wanted = termsOf(segment, terms)
  const found = await Promise.all(wanted.map(({ term, offset }) => findTerm(segment, term, offset)))
  const phrase = found.filter((term) => term !== undefined)
  let candidates = phrase.length < wanted.length ? [] : intersect(phrase.map(({ postings }) => postings))
  if (phrase.length > 1) {
    // Very common terms have many positions. Read these last, only for the articles that remain.
    candidates = await withTermsInOrder(segment, phrase, (term) => !hasBlocks(term), candidates)
    candidates = await withTermsInOrder(segment, phrase, hasBlocks, candidates)
  }
  for (const { article, indexes } of candidates) {
    const levels = phrase.map(({ postings }, i) => postings.levels[indexes[i] as number] as number)
    weights[article] = Math.min(...levels) * EXACT
  }
  const missing = wanted.flatMap(({ term }, i) => (found[i] === undefined && !isPair(term) ? [term] : []))
  return { count: candidates.length, missing }
}

/** Returns the terms to look up for a phrase: its words, with consecutive common words as pairs. */
function termsOf({ common }: OpenSegment, terms: readonly string[]): { term: string; offset: number }[] {
  const isCommon = (at: number) => common.includes(terms[at] ?? '')
  return terms.flatMap((term, offset) => {
    if (isCommon(offset) && isCommon(offset + 1))
      return [{ term: pairOf(term, terms[offset + 1] as string), offset }]
    return isCommon(offset) && isCommon(offset - 1) ? [] : [{ term, offset }]
  })
}

async function findTerm(segment: OpenSegment, term: string, offset: number): Promise<PhraseTerm | undefined> {
  const chunk = await chunkWith(segment, term)
  const at = firstTermFrom(chunk.terms, term)
  return chunk.terms[at] === term ? { term, offset, chunk, at, postings: chunk.postings(at) } : undefined
}

/** Returns true if the word positions of a term are split into several files. */
const hasBlocks = ({ chunk, postings }: PhraseTerm): boolean =>
  chunk.terms.length === 1 && postings.articles.length > POSITIONS_BLOCK

/** Returns the articles that have all terms. */
function intersect(lists: readonly Postings[]): Candidate[] {
  const at = lists.map(() => 0)
  const candidates: Candidate[] = []
  const shortest = lists.reduce((a, b) => (b.articles.length < a.articles.length ? b : a))
  for (const article of shortest.articles) {
    const hasAll = lists.every(({ articles }, list) => {
      while ((articles[at[list] as number] as number) < article) at[list] = (at[list] as number) + 1
      return articles[at[list] as number] === article
    })
    if (hasAll) candidates.push({ article, indexes: [...at], starts: undefined })
  }
  return candidates
}

/** Returns the candidates in which the included terms follow each other as in the phrase. */
async function withTermsInOrder(
  segment: OpenSegment,
  phrase: readonly PhraseTerm[],
  isIncluded: (term: PhraseTerm) => boolean,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const positions = await Promise.all(
    phrase.map((term, i) => {
      const articles = candidates.map(({ indexes }) => indexes[i] as number)
      return isIncluded(term) ? positionsOf(segment, term, articles) : undefined
    }),
  )
  return candidates.flatMap((candidate, i) => {
    const starts = phrase.reduce<number[] | undefined>((before, { offset }, nth) => {
      const here = positions[nth]?.[i]?.map((position) => position - offset)
      return before && here ? intersection(before, here) : (here ?? before)
    }, candidate.starts)
    return starts?.length === 0 ? [] : [{ ...candidate, starts }]
  })
}

/** Returns the numbers that are in both of two ascending lists. */
function intersection(a: readonly number[], b: readonly number[]): number[] {
  let at = 0
  return a.filter((value) => {
    while ((b[at] as number) < value) at++
    return b[at] === value
  })
}

/**
 * Loads the word positions of a term.
 * @param wanted the indexes of the articles in its postings
 */
async function positionsOf(
  segment: OpenSegment,
  term: PhraseTerm,
  wanted: readonly number[],
): Promise<number[][]> {
  const chunk = chunkOf(segment, term.term)
  const read = (path: string) => segment.files.read(path, (bytes) => bytes)
  if (!hasBlocks(term)) {
    return wanted.length > 0
      ? readWordPositions(positionsIn(await read(segmentPath.positions(segment, chunk)), term), wanted)
      : []
  }
  const blocks = new Map<number, number[]>()
  for (const article of wanted) {
    const block = Math.floor(article / POSITIONS_BLOCK)
    const inBlock = blocks.get(block) ?? []
    inBlock.push(article % POSITIONS_BLOCK)
    blocks.set(block, inBlock)
  }
  const found = await Promise.all(
    [...blocks].map(async ([block, inBlock]) =>
      readWordPositions(await read(segmentPath.positionsBlock(segment, chunk, block)), inBlock),
    ),
  )
  return found.flat()
}

/** Returns the bytes of a file that have the word positions of a term. */
function positionsIn(bytes: Uint8Array, { chunk, at }: PhraseTerm): Uint8Array {
  const reader = new ByteReader(bytes)
  const lengths = chunk.terms.map(() => reader.number())
  const start = lengths.slice(0, at).reduce((sum, length) => sum + length, reader.at)
  return bytes.subarray(start, start + (lengths[at] as number))
}
