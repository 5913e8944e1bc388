import { type Remote, wrap } from 'comlink'
import type { SearchResult } from './search-result.ts'
import type { Searcher } from './worker.ts'

interface Running {
  searcher: Remote<Searcher>
  /** Rejects where the worker cannot be loaded; settles in no other way. */
  failed: Promise<never>
}

let running: Running | undefined

function start(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      worker.terminate()
      running = undefined
      reject(new Error(`the search engine could not be started: ${event.message || 'it did not load'}`))
    })
  })
  failed.catch(() => undefined)
  running = { searcher: wrap<Searcher>(worker), failed }
  return running
}

/** An address as the worker can use it, which has one of its own. */
const absolute = (folder: string) => new URL(folder, document.baseURI).href

/**
 * Searches headlines and bodies for articles that have all the words: in any of their forms, those in quotation marks
 * in a row as they are, the last one also as a beginning. The engine is a worker, started with the first search, and
 * again after a failure.
 * @param folder the address of the index, without a slash at its end
 * @throws Error naming what cannot be loaded
 */
export function search(folder: string, words: string): Promise<SearchResult> {
  const { searcher, failed } = running ?? start()
  return Promise.race([searcher.search(absolute(folder), words), failed])
}
