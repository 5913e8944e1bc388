import { type Remote, wrap } from 'comlink'
import { search as searchMessages } from '#messages/search'
import type { SearchResult } from './search-result.ts'
import type { Searcher } from './worker.ts'

interface Running {
  searcher: Remote<Searcher>
  /** Rejects if the worker cannot be loaded. Otherwise it never settles. */
  failed: Promise<never>
}

let running: Running | undefined

function start(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      worker.terminate()
      running = undefined
      reject(new Error(searchMessages.notStarted(event.message)))
    })
  })
  failed.catch(() => undefined)
  running = { searcher: wrap<Searcher>(worker), failed }
  return running
}

/** Returns an address as an absolute URL. In the worker, a relative one would have another base. */
const absolute = (address: string) => new URL(address, document.baseURI).href

/**
 * Searches headlines and bodies for articles that have all words of a query, or most of them if none has all. A word
 * matches in any of its forms, a quoted phrase exactly, and the last word also as a prefix. The engine runs in a worker,
 * which starts with the first search, and again after a failure.
 * @param site the address of the site, with a trailing slash
 * @param index the path of the index in it
 * @param asTyped true if no word may be corrected
 * @throws Error with a message for the reader
 */
export function search(site: string, index: string, query: string, asTyped: boolean): Promise<SearchResult> {
  const { searcher, failed } = running ?? start()
  const result = searcher.search(absolute(site), index, query, asTyped).catch((cause: Error) => {
    throw new Error(searchMessages.notLoaded(cause.message), { cause })
  })
  return Promise.race([result, failed])
}
