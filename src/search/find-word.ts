import { ByteReader } from '../format/search/bytes.ts'
import { AFTER, chunkOf, file, isListed, listedPrefixes } from '../format/search/chunks.ts'
import { isPair } from '../format/search/pairs.ts'
import { type Postings, readPostings } from '../format/search/postings.ts'
import { firstFrom, sharedLength } from '../format/search/term-list.ts'
import { AS_ASKED, addPostings, BEGINNING, countOf, type Matches, OTHER_FORM } from './matches.ts'
import { chunksOf, type OpenIndex } from './open-index.ts'

/** Shorter words have no other forms: `us` is none of `use`. */
const SHORTEST = 3

/**
 * The articles that have a word in any form: as it is, with the same stem, and where it is unfinished with more
 * letters behind it.
 */
export async function findWord(index: OpenIndex, word: string, unfinished: boolean): Promise<Matches> {
  const stem = word.length >= SHORTEST && !/\d/.test(word) ? index.stem : undefined
  const own = stem?.(word)
  const beginning = own === undefined ? word : beginningOf(word, own)
  const isList = unfinished && isListed(index, word)
  const [chunks, list] = await Promise.all([
    chunksWith(index, word, stem && beginning, unfinished && !isList),
    isList ? prefixList(index, word) : undefined,
  ])
  const weights = new Uint8Array(index.articles)
  if (list) addPostings(weights, list, BEGINNING)
  const forms: string[] = []
  for (const { terms, postings } of chunks) {
    for (let i = firstFrom(terms, beginning); i < terms.length; i++) {
      const term = terms[i] as string
      if (!term.startsWith(beginning)) break
      if (isPair(term)) continue
      const isForm = term === word || (stem && term.length >= SHORTEST && stem(term) === own)
      if (isForm) {
        forms.push(term)
        addPostings(weights, postings(i), term === word ? AS_ASKED : OTHER_FORM)
      } else if (unfinished && !isList && term.startsWith(word)) addPostings(weights, postings(i), BEGINNING)
    }
  }
  const count = countOf(weights)
  return {
    weights,
    count,
    sought: [unfinished ? { forms, prefix: word } : { forms }],
    missing: count === 0 ? [word] : [],
  }
}

/** What all forms of a word begin with. Behind it stands what endings change: `happ-y`, `happ-iness`. */
function beginningOf(word: string, stem: string): string {
  const shared = sharedLength(word, stem)
  const isChanged = shared >= SHORTEST && /[eiy]/.test(word[shared - 1] ?? '')
  // A stem that begins otherwise (of `memakan` it is `makan`) is of no help to find it.
  return shared < 2 ? word : word.slice(0, isChanged ? shared - 1 : shared)
}

/**
 * The chunk that has a word, what lies beside it where its other forms may be, and where it may go on.
 * @param beginning of all forms, if there are any others
 */
function chunksWith(index: OpenIndex, word: string, beginning: string | undefined, unfinished: boolean) {
  const at = chunkOf(index, word)
  const first = beginning === undefined ? at : Math.max(chunkOf(index, beginning), at - 1)
  const last = beginning === undefined ? at : Math.min(chunkOf(index, beginning + AFTER), at + 1)
  return chunksOf(index, first, unfinished ? Math.max(last, chunkOf(index, word + AFTER)) : last)
}

/** All articles that have a word with this beginning. */
const prefixList = (index: OpenIndex, prefix: string): Promise<Postings> =>
  index.files.read(file.prefix(listedPrefixes(index).indexOf(prefix)), (bytes) => {
    const reader = new ByteReader(bytes)
    const count = reader.number()
    return readPostings(bytes.subarray(reader.at), count)
  })
