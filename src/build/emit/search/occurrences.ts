import { type HanForms, ONE_FORM } from '../../../format/search/han.ts'
import { joinedWords } from '../../../format/search/joined-words.ts'
import { pairOf } from '../../../format/search/pairs.ts'
import { tokensOf } from '../../../format/search/tokens.ts'
import { NumberList } from './number-list.ts'

/** The texts of an article. */
export interface Texts {
  headline: string
  body: string
}

/** Every word of the articles of a segment, sorted by term, then by article. */
export interface Occurrences {
  /** All terms, sorted by UTF-16 units. */
  terms: string[]
  /** The start of each term's occurrences in the two lists below, then their number. */
  starts: Uint32Array
  /** The article of each occurrence. They ascend within a term. */
  articles: Uint32Array
  /**
   * The word position of each occurrence; of joined words, that of the first. The body continues the count of the
   * headline, after a gap of one.
   */
  positions: Uint32Array
  /** The number of words in the headline of each article. */
  headlines: Uint32Array
  /** Common words, sorted. Two consecutive ones also form a term: see pairOf. */
  common: string[]
}

/** A word is common if one article of this many has it. */
const COMMON_IN = 4
/** Smaller segments have no common words: their positions are few. */
const MIN_ARTICLES = 4096

/**
 * Finds every word of the articles of a segment, and joined words. Needs twelve bytes per word.
 * @param han the forms of Chinese characters
 */
export function occurrencesOf(texts: Iterable<Texts>, han: HanForms = ONE_FORM): Occurrences {
  const ids = new Map<string, number>()
  const words = new NumberList()
  /** For each article, the start of its headline, and of its body. */
  const headlineStarts = new NumberList()
  const bodyStarts = new NumberList()
  const joined = new NumberList()
  const joinedAt = new NumberList()
  const idOf = (term: string) => {
    const id = ids.get(term) ?? ids.size
    if (id === ids.size) ids.set(term, id)
    return id
  }
  const addWords = (text: string) => {
    const tokens = tokensOf(text)
    for (const { term, first } of joinedWords(text, tokens)) {
      joined.push(idOf(term))
      joinedAt.push(words.length + first)
    }
    for (const { term } of tokens) words.push(idOf(han.toSimple(term)))
  }
  for (const { headline, body } of texts) {
    headlineStarts.push(words.length)
    addWords(headline)
    bodyStarts.push(words.length)
    addWords(body)
  }
  const lists = {
    names: [...ids.keys()],
    words: words.values,
    joined: joined.values,
    joinedAt: joinedAt.values,
    headlineStarts: headlineStarts.values,
    bodyStarts: bodyStarts.values,
  }
  return sortedByTerm(lists, commonWords(lists))
}

/** The words of articles, one article after another. */
interface WordLists {
  /** The word of each number. */
  names: string[]
  words: Uint32Array
  /** The joined words, and the index of the first word of each. */
  joined: Uint32Array
  joinedAt: Uint32Array
  headlineStarts: Uint32Array
  bodyStarts: Uint32Array
}

/** Returns the numbers of the common words. */
function commonWords({ names, words, headlineStarts }: WordLists): number[] {
  const articles = headlineStarts.length
  const counts = new Uint32Array(names.length)
  const last = new Int32Array(names.length).fill(-1)
  for (let article = 0; article < articles; article++) {
    const end = headlineStarts[article + 1] ?? words.length
    for (let at = headlineStarts[article] as number; at < end; at++) {
      const word = words[at] as number
      if (last[word] !== article) counts[word] = (counts[word] as number) + 1
      last[word] = article
    }
  }
  const minimum = articles < MIN_ARTICLES ? articles : articles / COMMON_IN
  return [...names.keys()].filter((word) => (counts[word] as number) > minimum)
}

function sortedByTerm(lists: WordLists, common: readonly number[]): Occurrences {
  const { words, joined, joinedAt, headlineStarts, bodyStarts } = lists
  const articleCount = headlineStarts.length
  const names = [...lists.names]
  // For each word, its place among the common words, from 1, or 0.
  const placeOf = new Uint16Array(names.length)
  for (const [i, word] of common.entries()) placeOf[word] = i + 1
  // For each pair of common words, the number of the pair. It is never 0.
  const pairs = new Uint32Array((common.length + 1) ** 2)
  const pairNumber = (place: number, nextPlace: number) => {
    const at = place * (common.length + 1) + nextPlace
    if (!pairs[at]) {
      const [first, second] = [common[place - 1], common[nextPlace - 1]] as [number, number]
      pairs[at] = names.push(pairOf(names[first] as string, names[second] as string)) - 1
    }
    return pairs[at] as number
  }
  /** Visits the terms of all articles with their word positions. */
  const visitTerms = (visit: (id: number, article: number, position: number) => void) => {
    let nextJoined = 0
    for (let article = 0; article < articleCount; article++) {
      const start = headlineStarts[article] as number
      const body = bodyStarts[article] as number
      const end = headlineStarts[article + 1] ?? words.length
      for (let at = start; at < end; at++) {
        const position = at - start + (at < body ? 0 : 1)
        const word = words[at] as number
        visit(word, article, position)
        if (joinedAt[nextJoined] === at) visit(joined[nextJoined++] as number, article, position)
        const place = placeOf[word] as number
        if (place === 0 || at + 1 === body || at + 1 === end) continue
        const nextPlace = placeOf[words[at + 1] as number] as number
        if (nextPlace > 0) visit(pairNumber(place, nextPlace), article, position)
      }
    }
  }
  const counts: number[] = new Array(names.length).fill(0)
  visitTerms((id) => {
    counts[id] = (counts[id] ?? 0) + 1
  })
  const ids = [...names.keys()].sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
  const starts = new Uint32Array(ids.length + 1)
  const next = new Uint32Array(ids.length)
  for (const [i, id] of ids.entries()) {
    next[id] = starts[i] as number
    starts[i + 1] = (starts[i] as number) + (counts[id] as number)
  }
  const articles = new Uint32Array(starts[ids.length] as number)
  const positions = new Uint32Array(articles.length)
  visitTerms((id, article, position) => {
    const to = next[id] as number
    next[id] = to + 1
    articles[to] = article
    positions[to] = position
  })
  return {
    terms: ids.map((id) => names[id] as string),
    starts,
    articles,
    positions,
    headlines: bodyStarts.map((body, article) => body - (headlineStarts[article] as number)),
    common: common.map((word) => names[word] as string).sort(),
  }
}
