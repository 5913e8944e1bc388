import { expose, transfer } from 'comlink'
import { answer } from './answer.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'

const indexes = new Map<string, Promise<OpenIndex>>()

/** Opens an index, once. If that fails, the next call tries again. */
function openOnce(folder: string): Promise<OpenIndex> {
  const cached = indexes.get(folder)
  if (cached) return cached
  const opening = openIndex(async (file) => {
    const response = await fetch(`${folder}/${file}`)
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  indexes.set(folder, opening)
  opening.catch(() => indexes.delete(folder))
  return opening
}

const searcher = {
  /**
   * Answers a query.
   * @param folder the absolute address of an index
   * @throws Error with the file that cannot be loaded and a technical reason, such as `root.bin: HTTP 404`
   */
  async search(folder: string, query: string): Promise<SearchResult> {
    const result = await answer(await openOnce(folder), query)
    return transfer(result, [result.positions.buffer, result.scores.buffer])
  },
}

/** The interface of the worker. */
export type Searcher = typeof searcher

expose(searcher)
