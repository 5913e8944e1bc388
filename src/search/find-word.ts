import { ByteReader } from '../format/search/bytes.ts'
import { chunkOf, hasPrefixList, indexPath, listedPrefixes, PREFIX_END } from '../format/search/chunks.ts'
import { isPair } from '../format/search/pairs.ts'
import { type Postings, readPostings } from '../format/search/postings.ts'
import { commonPrefixLength, firstTermFrom } from '../format/search/term-list.ts'
import { addPostings, countOf, EXACT, type Matches, OTHER_FORM, PREFIX } from './matches.ts'
import { chunksOf, type OpenIndex } from './open-index.ts'

/** Shorter words have no other forms: `us` is not a form of `use`. */
const MIN_LENGTH = 3

/**
 * Finds the articles that have a word in any form: exactly, with the same stem, or, if it is unfinished, as a prefix.
 */
export async function findWord(index: OpenIndex, word: string, unfinished: boolean): Promise<Matches> {
  const stems = word.length >= MIN_LENGTH && !/\d/.test(word) ? index.stems : []
  const wordStems = stems.map((stem) => stem(word))
  const prefix = wordStems
    .map((stem) => formsPrefix(word, stem))
    .reduce((shortest, each) => (each.length < shortest.length ? each : shortest), word)
  const hasList = unfinished && hasPrefixList(index, word)
  const [chunks, list] = await Promise.all([
    chunksWith(index, word, stems.length ? prefix : undefined, unfinished && !hasList),
    hasList ? prefixList(index, word) : undefined,
  ])
  const weights = new Uint8Array(index.articles)
  if (list) addPostings(weights, list, PREFIX)
  const forms: string[] = []
  for (const { terms, postings } of chunks) {
    for (let i = firstTermFrom(terms, prefix); i < terms.length; i++) {
      const term = terms[i] as string
      if (!term.startsWith(prefix)) break
      if (isPair(term)) continue
      const isForm =
        term === word ||
        (term.length >= MIN_LENGTH && stems.some((stem, language) => stem(term) === wordStems[language]))
      if (isForm) {
        forms.push(term)
        addPostings(weights, postings(i), term === word ? EXACT : OTHER_FORM)
      } else if (unfinished && !hasList && term.startsWith(word)) addPostings(weights, postings(i), PREFIX)
    }
  }
  const count = countOf(weights)
  return {
    weights,
    count,
    queryTerm: [unfinished ? { forms, prefix: word } : { forms }],
    missing: count === 0 ? [word] : [],
  }
}

/** Returns the common prefix of all forms of a word. Endings may change the letter after it: `happ-y`, `happ-iness`. */
function formsPrefix(word: string, stem: string): string {
  const shared = commonPrefixLength(word, stem)
  const mayChange = shared >= MIN_LENGTH && /[eiy]/.test(word[shared - 1] ?? '')
  // A stem that starts differently does not help: `makan` is the stem of `memakan`.
  return shared < 2 ? word : word.slice(0, mayChange ? shared - 1 : shared)
}

/**
 * Loads the chunk that has a word, the adjacent ones if they may have its other forms, and, if it is unfinished, those
 * that have words with this prefix.
 * @param prefix the common prefix of all forms; `undefined` if the word has no other forms
 */
function chunksWith(index: OpenIndex, word: string, prefix: string | undefined, unfinished: boolean) {
  const at = chunkOf(index, word)
  const first = prefix === undefined ? at : Math.max(chunkOf(index, prefix), at - 1)
  const last = prefix === undefined ? at : Math.min(chunkOf(index, prefix + PREFIX_END), at + 1)
  return chunksOf(index, first, unfinished ? Math.max(last, chunkOf(index, word + PREFIX_END)) : last)
}

/** Loads the list of all articles that have a word with a prefix. */
const prefixList = (index: OpenIndex, prefix: string): Promise<Postings> =>
  index.files.read(indexPath.prefix(listedPrefixes(index).indexOf(prefix)), (bytes) => {
    const reader = new ByteReader(bytes)
    const count = reader.number()
    return readPostings(bytes.subarray(reader.at), count)
  })
