import { stemmers } from 'virtual:stemmers'
import { expose, transfer } from 'comlink'
import { answer } from './answer.ts'
import { lightStemmer } from './light-stemmer.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'
import { stemmerOf } from './stems.ts'

const stems = stemmers.flatMap(({ language, stemmer = lightStemmer(language) }) =>
  stemmer ? [stemmerOf(language, stemmer)] : [],
)
const indexes = new Map<string, Promise<OpenIndex>>()

/** Opens an index, once. If that fails, the next call tries again. */
function openOnce(site: string, path: string): Promise<OpenIndex> {
  const cached = indexes.get(path)
  if (cached) return cached
  const load = async (file: string) => {
    const response = await fetch(`${site}${file}`)
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const opening = openIndex(path, load, stems)
  indexes.set(path, opening)
  opening.catch(() => indexes.delete(path))
  return opening
}

const searcher = {
  /**
   * Answers a query.
   * @param site the absolute address of the site
   * @param path of an index
   * @param asTyped true if no word may be corrected
   * @throws Error with the file that cannot be loaded and a technical reason, such as `root.bin: HTTP 404`
   */
  async search(site: string, path: string, query: string, asTyped: boolean): Promise<SearchResult> {
    const result = await answer(await openOnce(site, path), query, asTyped)
    return transfer(result, [result.positions.buffer, result.scores.buffer])
  },
}

/** The interface of the worker. */
export type Searcher = typeof searcher

expose(searcher)
