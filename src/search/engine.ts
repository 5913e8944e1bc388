import type { Range } from '../archive/article.ts'
import { hasForms, isFormOf } from './word-form.ts'

/** An article that has the words. */
export interface Hit {
  /** The words that it answers. */
  words: string
  /** Its position in the archive. */
  position: number
  /** Larger is better; comparable within one search. */
  score: number
  /** Where the words stand in its body: offsets into the body that is given, in order. */
  marks: (body: string) => Promise<Range[]>
}

/** The part of Pagefind 1.6's browser interface that is used here. */
interface Pagefind {
  options: (options: { ranking?: { metaWeights?: Record<string, number> } }) => Promise<void>
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: PagefindResult[] }>
}
interface PagefindResult {
  id: string
  score: number
  data: () => Promise<Fragment>
}
interface Fragment {
  content: string
  raw_content: string
  /** Which of its words are meant, counted from 0. */
  locations: number[]
  meta: { title: string }
}

/** How much more a word weighs in a headline than in a body. */
const HEADLINE_WEIGHT = 5

/** How many of the best hits are asked whether they have the words. */
const ASKED = 3

interface Engine {
  pagefind: Pagefind
  positions: Map<string, number>
}

const engines = new Map<string, Promise<Engine>>()

async function load(folder: string): Promise<Engine> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${folder}/pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}/positions.json`),
  ])
  if (!response.ok) throw new Error(`the search index answered ${response.status}`)
  await pagefind.options({ ranking: { metaWeights: { title: HEADLINE_WEIGHT } } })
  await pagefind.init()
  const names = (await response.json()) as string[]
  return { pagefind, positions: new Map(names.map((name, position) => [name, position])) }
}

/**
 * Searches headlines and bodies for words; those in quotation marks as a phrase, the last one also as a
 * beginning. The engine comes with the first search, and again after a failure.
 * @param folder the address of the index, without a slash at its end
 * @throws where the engine cannot be loaded
 */
export async function search(folder: string, words: string): Promise<Hit[]> {
  const loading = engines.get(folder) ?? load(folder)
  engines.set(folder, loading)
  try {
    const { pagefind, positions } = await loading
    const { results } = await pagefind.search(words)
    const best = await Promise.all(results.slice(0, ASKED).map(({ data }) => data()))
    if (!best.some((fragment) => answers(fragment, words))) return []
    return results.flatMap(({ id, score, data }) => {
      const position = positions.get(id)
      if (position === undefined) return []
      const marks = async (body: string) => {
        const fragment = await data()
        return inBody(located(fragment), fragment.content, body)
      }
      return [{ words, position, score, marks }]
    })
  } catch (error) {
    engines.delete(folder)
    throw error
  }
}

/**
 * Whether an article has what was asked for. A word that is nowhere in the archive is answered by the engine with
 * the longest beginning of it that is a word: `nowhere` with `now` (github.com/Pagefind/pagefind/issues/793). As
 * it does so for all articles alike, a few of them tell.
 */
function answers(fragment: Fragment, words: string): boolean {
  if (/^\s*".+"\s*$/.test(words)) return true
  const found = located(fragment).map(({ start, end }) => fragment.content.slice(start, end))
  const has = [...found, ...fragment.meta.title.split(/\s+/)]
  return words.split(/\s+/).every((word) => !hasForms(word) || has.some((form) => isFormOf(form, word)))
}

/** The engine counts words; these are their ranges. Scripts without spaces come with zero-width ones. */
function located({ content, raw_content, locations }: Fragment): Range[] {
  const raw = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const words: Range[] = []
  if (raw.includes('\u200b')) {
    let removed = 0
    for (const match of raw.matchAll(/[^\u200b]+|\u200b/g)) {
      if (match[0] === '\u200b') removed++
      else words.push({ start: match.index - removed, end: match.index - removed + match[0].length })
    }
  } else {
    for (const match of content.matchAll(/\S+/g))
      words.push({ start: match.index, end: match.index + match[0].length })
  }
  return [...new Set(locations)]
    .sort((a, b) => a - b)
    .flatMap((location) => {
      const word = words[location]
      return word ? [trimmed(content, word)] : []
    })
}

/** A word without the punctuation that stands on it. */
function trimmed(text: string, { start, end }: Range): Range {
  const inner = /[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]/su.exec(text.slice(start, end))
  return inner ? { start: start + inner.index, end: start + inner.index + inner[0].length } : { start, end }
}

/** Offsets of all that is no space: the engine closes spaces up and leaves the rest as it is. */
const solids = (text: string): number[] => Array.from(text.matchAll(/[^\s\u200b]/g), ({ index }) => index)

/** Ranges of the engine's text as ranges of the body that it was made from; none where the two differ. */
function inBody(ranges: readonly Range[], text: string, body: string): Range[] {
  const from = solids(text)
  const to = solids(body)
  if (from.length !== to.length) return []
  let at = 0
  return ranges.flatMap(({ start, end }) => {
    while (at < from.length && (from[at] as number) < start) at++
    let last = at
    while (last + 1 < from.length && (from[last + 1] as number) < end) last++
    const first = to[at]
    return first === undefined ? [] : [{ start: first, end: (to[last] as number) + 1 }]
  })
}
