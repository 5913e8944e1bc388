import { ByteReader } from '../format/search/bytes.ts'
import { type Chunk, chunkOf, file } from '../format/search/chunks.ts'
import { isPair, pairOf } from '../format/search/pairs.ts'
import { PLACES_BLOCK, type Postings, readPlaces } from '../format/search/postings.ts'
import { firstFrom } from '../format/search/term-list.ts'
import { AS_ASKED, type Matches } from './matches.ts'
import { chunkWith, type OpenIndex } from './open-index.ts'

/** One word of the phrase, or two that are common. */
interface Row {
  term: string
  /** How many words stand before it in the phrase. */
  offset: number
  chunk: Chunk
  /** Which term of the chunk it is. */
  at: number
  postings: Postings
}

/** An article that may have the phrase. */
interface Candidate {
  article: number
  /** The article's index in the postings of each word. */
  indexes: number[]
  /** Where the phrase may begin: everywhere, until the places of a word have been looked at. */
  starts: number[] | undefined
}

/** The articles that have words in a row, as they are. */
export async function findPhrase(index: OpenIndex, terms: readonly string[]): Promise<Matches> {
  const asked = termsOf(index, terms)
  const found = await Promise.all(asked.map(({ term, offset }) => rowOf(index, term, offset)))
  const rows = found.filter((row) => row !== undefined)
  let candidates = rows.length < asked.length ? [] : inCommon(rows.map(({ postings }) => postings))
  if (rows.length > 1) {
    // What is in most articles has many places: these are looked up for the articles that are left.
    candidates = await standing(index, rows, (row) => !isLarge(row), candidates)
    candidates = await standing(index, rows, isLarge, candidates)
  }
  const weights = new Uint8Array(index.articles)
  for (const { article, indexes } of candidates) {
    const levels = rows.map(({ postings }, i) => postings.levels[indexes[i] as number] as number)
    weights[article] = Math.min(...levels) * AS_ASKED
  }
  const missing = asked.flatMap(({ term }, i) => (found[i] === undefined && !isPair(term) ? [term] : []))
  return {
    weights,
    count: candidates.length,
    sought: terms.map((term) => ({ forms: [term] })),
    missing: [...new Set(missing)],
  }
}

/** What to look up for a phrase: its words; of two that are common, both in one. */
function termsOf({ common }: OpenIndex, terms: readonly string[]): { term: string; offset: number }[] {
  const isCommon = (at: number) => common.includes(terms[at] ?? '')
  return terms.flatMap((term, offset) => {
    if (isCommon(offset) && isCommon(offset + 1))
      return [{ term: pairOf(term, terms[offset + 1] as string), offset }]
    return isCommon(offset) && isCommon(offset - 1) ? [] : [{ term, offset }]
  })
}

async function rowOf(index: OpenIndex, term: string, offset: number): Promise<Row | undefined> {
  const chunk = await chunkWith(index, term)
  const at = firstFrom(chunk.terms, term)
  return chunk.terms[at] === term ? { term, offset, chunk, at, postings: chunk.postings(at) } : undefined
}

/** Whether a term has its places in several files. */
const isLarge = ({ chunk, postings }: Row): boolean =>
  chunk.terms.length === 1 && postings.articles.length > PLACES_BLOCK

/** The articles that all words have. */
function inCommon(lists: readonly Postings[]): Candidate[] {
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

/** The candidates in which each of some rows stands where the phrase has it. */
async function standing(
  index: OpenIndex,
  rows: readonly Row[],
  isAsked: (row: Row) => boolean,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const places = await Promise.all(
    rows.map((row, i) => {
      const articles = candidates.map(({ indexes }) => indexes[i] as number)
      return isAsked(row) ? placesOf(index, row, articles) : undefined
    }),
  )
  return candidates.flatMap((candidate, i) => {
    const starts = rows.reduce<number[] | undefined>((before, { offset }, row) => {
      const here = places[row]?.[i]?.map((place) => place - offset)
      return before && here ? inBoth(before, here) : (here ?? before)
    }, candidate.starts)
    return starts?.length === 0 ? [] : [{ ...candidate, starts }]
  })
}

/** The numbers that are in two ascending lists. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  let at = 0
  return a.filter((value) => {
    while ((b[at] as number) < value) at++
    return b[at] === value
  })
}

/** The places of a word in articles, by their indexes in its postings. */
async function placesOf(index: OpenIndex, row: Row, wanted: readonly number[]): Promise<number[][]> {
  const chunk = chunkOf(index, row.term)
  const read = (path: string) => index.files.read(path, (bytes) => bytes)
  if (!isLarge(row)) {
    return wanted.length > 0 ? readPlaces(placesIn(await read(file.places(chunk)), row), wanted) : []
  }
  const blocks = new Map<number, number[]>()
  for (const article of wanted) {
    const block = Math.floor(article / PLACES_BLOCK)
    const inBlock = blocks.get(block) ?? []
    inBlock.push(article % PLACES_BLOCK)
    blocks.set(block, inBlock)
  }
  const found = await Promise.all(
    [...blocks].map(async ([block, inBlock]) =>
      readPlaces(await read(file.placesBlock(chunk, block)), inBlock),
    ),
  )
  return found.flat()
}

/** The part of a file that has the places of one of its chunk's terms. */
function placesIn(bytes: Uint8Array, { chunk, at }: Row): Uint8Array {
  const reader = new ByteReader(bytes)
  const lengths = chunk.terms.map(() => reader.number())
  const start = lengths.slice(0, at).reduce((sum, length) => sum + length, reader.at)
  return bytes.subarray(start, start + (lengths[at] as number))
}
