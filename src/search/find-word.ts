import { ByteReader } from '../format/search/bytes.ts'
import { chunkOf, hasPrefixList, listedPrefixes, PREFIX_END } from '../format/search/chunks.ts'
import { isPair } from '../format/search/pairs.ts'
import { type Postings, readPostings } from '../format/search/postings.ts'
import { segmentPath } from '../format/search/root.ts'
import { commonPrefixLength, firstTermFrom } from '../format/search/term-list.ts'
import {
  addPostings,
  countOf,
  EXACT_WEIGHTS,
  inArticles,
  type Matches,
  OTHER_FORM_WEIGHTS,
  prefixWeights,
} from './matches.ts'
import {
  chunksOf,
  chunkWith,
  inSegments,
  loadLanguages,
  type OpenIndex,
  type OpenSegment,
} from './open-index.ts'

/** Shorter words have no other forms: `us` is not a form of `use`. A Korean syllable is about two letters. */
const minLength = (word: string) => (/\p{sc=Hang}/u.test(word) ? 2 : 3)
/** The number of letters that forms share at least if the next may change. */
const MIN_SHARED = 3

/** A word to find. */
interface Wanted {
  word: string
  /** True if it may also be a prefix, because it is still being typed. */
  unfinished: boolean
  /** True if it is only a prefix: a single letter that is still being typed. */
  isLetter: boolean
  /** The common prefix of all forms; `undefined` if the word has no other forms. */
  prefix: string | undefined
  /** Returns the numbers of the stemmers for which a term is another form of the word. */
  formIn: (term: string) => number[]
  /** Returns true if an article is in the language of one of some stemmers. Absent if there is one stemmer. */
  isStemmedBy: ((stemmers: readonly number[], article: number) => boolean) | undefined
  /** A word that counts as this one. */
  joined: string | undefined
}

/**
 * Finds the articles that have a word in any form: exactly, with the same stem, or, if it is unfinished, as a prefix.
 * @param joined a word that counts as this one
 */
export async function findWord(
  index: OpenIndex,
  word: string,
  unfinished: boolean,
  joined?: string,
): Promise<Matches> {
  const min = minLength(word)
  const stems =
    word.length >= min && !/\d/.test(word) ? index.stems.filter(({ script }) => script.test(word)) : []
  const wordStems = stems.map(({ stem }) => stem(word))
  const prefix = wordStems
    .map((stem) => formsPrefix(word, stem))
    .reduce((shortest, each) => (each.length < shortest.length ? each : shortest), word)
  // With one stemmer, articles in rare languages are stemmed, too.
  const languages = stems.length > 1 ? await loadLanguages(index) : undefined
  const numbers = stems.map(({ language }) => index.languages?.indexOf(language))
  const wanted: Wanted = {
    word,
    unfinished,
    isLetter: unfinished && word.length === 1,
    prefix: stems.length ? prefix : undefined,
    formIn: (term) =>
      term.length < min ? [] : stems.flatMap(({ stem }, i) => (stem(term) === wordStems[i] ? [i] : [])),
    isStemmedBy:
      languages &&
      ((stemmers, article) => stemmers.some((stemmer) => numbers[stemmer] === languages[article])),
    joined,
  }
  const { found, weights } = await inSegments(index, (segment, weights) =>
    findInSegment(segment, wanted, weights),
  )
  const forms = [...new Set(found.flat())].sort()
  const count = countOf(weights)
  return {
    weights,
    count,
    queryTerms: [
      [unfinished ? { forms, prefix: word } : { forms }],
      ...(joined === undefined ? [] : [[{ forms: [joined] }]]),
    ],
    missing: count === 0 ? [word] : [],
  }
}

/** Finds a word in the articles of a segment, and sets their weights. Returns the forms that they have. */
async function findInSegment(segment: OpenSegment, wanted: Wanted, weights: Uint8Array): Promise<string[]> {
  const { word, unfinished, isLetter, prefix = word, formIn, isStemmedBy, joined } = wanted
  const hasList = unfinished && hasPrefixList(segment, word)
  const [chunks, list, joinedPostings] = await Promise.all([
    hasList && isLetter ? [] : chunksWith(segment, wanted, hasList),
    hasList ? prefixList(segment, word) : undefined,
    joined === undefined ? undefined : postingsOf(segment, joined),
  ])
  const weightsOfPrefix = prefixWeights(word)
  if (list) addPostings(weights, list, weightsOfPrefix)
  if (joinedPostings) addPostings(weights, joinedPostings, EXACT_WEIGHTS)
  const forms: string[] = []
  for (const { terms, postings } of chunks) {
    for (let i = firstTermFrom(terms, prefix); i < terms.length; i++) {
      const term = terms[i] as string
      if (!term.startsWith(prefix)) break
      if (isPair(term)) continue
      if (unfinished && !hasList && term.startsWith(word)) addPostings(weights, postings(i), weightsOfPrefix)
      if (term === word) {
        if (isLetter) continue
        forms.push(term)
        addPostings(weights, postings(i), EXACT_WEIGHTS)
        continue
      }
      const stemmers = formIn(term)
      if (stemmers.length === 0) continue
      const found = isStemmedBy
        ? inArticles(postings(i), (article) => isStemmedBy(stemmers, segment.first + article))
        : postings(i)
      if (found.articles.length === 0) continue
      forms.push(term)
      addPostings(weights, found, OTHER_FORM_WEIGHTS)
    }
  }
  return forms
}

/** Loads the articles of a segment that have exactly a term, if there are any. */
async function postingsOf(segment: OpenSegment, term: string): Promise<Postings | undefined> {
  const { terms, postings } = await chunkWith(segment, term)
  const at = firstTermFrom(terms, term)
  return terms[at] === term ? postings(at) : undefined
}

/** Returns the common prefix of all forms of a word. Endings may change the letter after it: `happ-y`, `happ-iness`. */
function formsPrefix(word: string, stem: string): string {
  const shared = commonPrefixLength(word, stem)
  const mayChange = shared >= MIN_SHARED && /[eiy]/.test(word[shared - 1] ?? '')
  // A stem that starts differently does not help: `makan` is the stem of `memakan`.
  return shared < 2 ? word : word.slice(0, mayChange ? shared - 1 : shared)
}

/**
 * Loads the chunk that has a word, the adjacent ones if they may have its other forms, and, if it is unfinished and has
 * no list, those that have words with this prefix.
 */
function chunksWith(segment: OpenSegment, { word, unfinished, prefix }: Wanted, hasList: boolean) {
  const at = chunkOf(segment, word)
  const first = prefix === undefined ? at : Math.max(chunkOf(segment, prefix), at - 1)
  const last = prefix === undefined ? at : Math.min(chunkOf(segment, prefix + PREFIX_END), at + 1)
  const lastWithPrefix = unfinished && !hasList ? chunkOf(segment, word + PREFIX_END) : last
  return chunksOf(segment, first, Math.max(last, lastWithPrefix))
}

/** Loads the list of all articles of a segment that have a word with a prefix. */
const prefixList = (segment: OpenSegment, prefix: string): Promise<Postings> =>
  segment.files.read(segmentPath.prefix(segment, listedPrefixes(segment).indexOf(prefix)), (bytes) => {
    const reader = new ByteReader(bytes)
    const count = reader.number()
    return readPostings(bytes.subarray(reader.at), count)
  })
