import { expose, transfer } from 'comlink'
import { answer } from './answer.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import type { SearchResult } from './search-result.ts'

const indexes = new Map<string, Promise<OpenIndex>>()

/** Opens an index once; anew where that failed. */
function opened(folder: string): Promise<OpenIndex> {
  const known = indexes.get(folder)
  if (known) return known
  const opening = openIndex(async (file) => {
    const response = await fetch(`${folder}/${file}`)
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  indexes.set(folder, opening)
  opening.catch(() => indexes.delete(folder))
  return opening
}

const searcher = {
  /** Answers a query. @param folder the absolute address of an index */
  async search(folder: string, words: string): Promise<SearchResult> {
    const found = await answer(await opened(folder), words)
    return transfer(found, [found.positions.buffer, found.scores.buffer])
  },
}

/** What the worker does for the page. */
export type Searcher = typeof searcher

expose(searcher)
