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
  type Matches,
  OTHER_FORM_WEIGHTS,
  prefixWeights,
} from './matches.ts'
import { chunksOf, chunkWith, inSegments, type OpenIndex, type OpenSegment } from './open-index.ts'

/** Shorter words have no other forms: `us` is not a form of `use`. */
const MIN_LENGTH = 3

/** A word to find. */
interface Wanted {
  word: string
  /** True if it may also be a prefix, because it is still being typed. */
  unfinished: boolean
  /** True if it is only a prefix: a single letter that is still being typed. */
  isLetter: boolean
  /** The common prefix of all forms; `undefined` if the word has no other forms. */
  prefix: string | undefined
  /** Returns true if a term is another form of the word. */
  isForm: (term: string) => boolean
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
  const stems = word.length >= MIN_LENGTH && !/\d/.test(word) ? index.stems : []
  const wordStems = stems.map((stem) => stem(word))
  const prefix = wordStems
    .map((stem) => formsPrefix(word, stem))
    .reduce((shortest, each) => (each.length < shortest.length ? each : shortest), word)
  const wanted: Wanted = {
    word,
    unfinished,
    isLetter: unfinished && word.length === 1,
    prefix: stems.length ? prefix : undefined,
    isForm: (term) =>
      term.length >= MIN_LENGTH && stems.some((stem, language) => stem(term) === wordStems[language]),
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
  const { word, unfinished, isLetter, prefix = word, isForm, joined } = wanted
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
      if ((term === word && !isLetter) || isForm(term)) {
        forms.push(term)
        addPostings(weights, postings(i), term === word ? EXACT_WEIGHTS : OTHER_FORM_WEIGHTS)
      } else if (unfinished && !hasList && term.startsWith(word))
        addPostings(weights, postings(i), weightsOfPrefix)
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
  const mayChange = shared >= MIN_LENGTH && /[eiy]/.test(word[shared - 1] ?? '')
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
