import type { Range } from '../archive/article.ts'

/** An article that has the words. */
export interface Hit {
  /** Its position in the archive. */
  position: number
  /** Larger is better; comparable within one search. */
  score: number
  /** Where the words stand in its body: offsets into the body, in order. */
  marks: () => Promise<{ body: string; marks: Range[] }>
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
  data: () => Promise<{ content: string; raw_content: string; locations: number[] }>
}

/** How much more a word weighs in a headline than in a body. */
const HEADLINE_WEIGHT = 5

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
    return results.flatMap(({ id, score, data }) => {
      const position = positions.get(id)
      return position === undefined ? [] : [{ position, score, marks: async () => locate(await data()) }]
    })
  } catch (error) {
    engines.delete(folder)
    throw error
  }
}

/** The engine counts words; these are their ranges. Scripts without spaces come with zero-width ones. */
function locate(data: { content: string; raw_content: string; locations: number[] }): {
  body: string
  marks: Range[]
} {
  const body = data.content
  const raw = data.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const words: Range[] = []
  let removed = 0
  if (raw.includes('\u200b')) {
    for (const match of raw.matchAll(/[^\u200b]+|\u200b/g)) {
      if (match[0] === '\u200b') removed++
      else words.push({ start: match.index - removed, end: match.index - removed + match[0].length })
    }
  } else {
    for (const match of body.matchAll(/\S+/g))
      words.push({ start: match.index, end: match.index + match[0].length })
  }
  const marks = [...new Set(data.locations)]
    .sort((a, b) => a - b)
    .flatMap((location) => {
      const word = words[location]
      return word ? [trimMarks(body, word)] : []
    })
  return { body, marks }
}

/** A word without the punctuation that stands on it. */
function trimMarks(body: string, { start, end }: Range): Range {
  const word = body.slice(start, end)
  const inner = /[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]/su.exec(word)
  return inner ? { start: start + inner.index, end: start + inner.index + inner[0].length } : { start, end }
}
