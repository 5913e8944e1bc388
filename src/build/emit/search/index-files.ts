import { indexPath, type Root, type Segment } from '../../../format/search/root.ts'
import { writeWords } from '../../../format/search/word-list.ts'
import simplified from './data/simplified.json' with { type: 'json' }
import type { IndexPlan } from './index-plan.ts'
import { compressed, type MadeSegment } from './segment-files.ts'

/** A segment that has been made, without its files. Plain data. */
export interface SegmentRecord {
  segment: Segment
  /** The words for spelling suggestions, sorted, and the number of articles that have each. */
  words: string[]
  counts: number[]
  /** The size of each file. */
  sizes: [path: string, bytes: number][]
}

/** Returns the record of a segment. */
export const recordOf = ({ segment, words, files }: MadeSegment): SegmentRecord => ({
  segment,
  words: words.map(([word]) => word),
  counts: words.map(([, count]) => count),
  sizes: files.map(([file, { length }]) => [file, length]),
})

/** The most words that spelling suggestions choose from, so that their files stay small. The rarest are left out. */
const MAX_WORDS = 250_000
/** The number of a language has one byte; -1, for further ones, becomes the largest. */
const MAX_LANGUAGES = 255
/** A file has the words of some lengths, at least this number. */
const WORDS_PER_FILE = 8000

/** Returns the files of an index that belong to no segment, by path. @param segments in the order of the archive */
export function sharedFiles(
  { path, isSimplified, languageOfEach }: Pick<IndexPlan, 'path' | 'isSimplified' | 'languageOfEach'>,
  segments: readonly SegmentRecord[],
): [path: string, content: Uint8Array][] {
  const byLength = groupByLength(mostCommon(allWords(segments), MAX_WORDS))
  const languages = [...new Set(languageOfEach)].slice(0, MAX_LANGUAGES)
  const numbers = () => Uint8Array.from(languageOfEach, (language) => languages.indexOf(language))
  const root: Root = {
    articles: segments.reduce((sum, { segment }) => sum + segment.articles, 0),
    segments: segments.map(({ segment }) => segment),
    ...(languages.length > 1 && { languages }),
    ...(isSimplified && { isSimplified }),
    wordLengths: byLength.map(({ shortest }) => shortest),
  }
  const bytesOf = (value: unknown) => compressed(new TextEncoder().encode(JSON.stringify(value)))
  return [
    [indexPath.root(path), bytesOf(root)],
    ...(languages.length > 1
      ? [[indexPath.languages(path), compressed(numbers())] as [string, Uint8Array]]
      : []),
    ...(isSimplified ? [[indexPath.han(path), bytesOf(simplified)] as [string, Uint8Array]] : []),
    ...byLength.map(({ words }, file): [string, Uint8Array] => [
      indexPath.words(path, file),
      compressed(writeWords(words)),
    ]),
  ]
}

/** A word, and the number of articles that have it. */
type CountedWord = [word: string, count: number]

/** Returns the words of all segments, sorted. */
function allWords(segments: readonly SegmentRecord[]): CountedWord[] {
  const all = new Map<string, number>()
  for (const { words, counts } of segments)
    words.forEach((word, i) => {
      all.set(word, (all.get(word) ?? 0) + (counts[i] as number))
    })
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1))
}

function mostCommon(words: CountedWord[], max: number): CountedWord[] {
  if (words.length <= max) return words
  const tooRare = words.map(([, count]) => count).sort((a, b) => b - a)[max] as number
  return words.filter(([, count]) => count > tooRare)
}

/** Divides words into files. A misspelt word needs only those of about its own length. */
function groupByLength(words: readonly CountedWord[]): { shortest: number; words: CountedWord[] }[] {
  const groups: { shortest: number; words: CountedWord[] }[] = []
  const lengths = [...new Set(words.map(([word]) => word.length))].sort((a, b) => a - b)
  for (const length of lengths) {
    const ofLength = words.filter(([word]) => word.length === length)
    const last = groups.at(-1)
    if (last && last.words.length < WORDS_PER_FILE) last.words = last.words.concat(ofLength)
    else groups.push({ shortest: length, words: ofLength })
  }
  for (const { words } of groups) words.sort(([a], [b]) => (a < b ? -1 : 1))
  return groups
}
