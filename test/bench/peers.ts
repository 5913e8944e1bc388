import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import MiniSearch from 'minisearch'
import * as pagefind from 'pagefind'
import { makeNews } from './generate-news.ts'

/** The cost of building an index. */
export interface PeerIndex {
  /** From the first article to the last file, in milliseconds. */
  time: number
  /** Bytes of its files on disk. */
  bytes: number
}

/** MiniSearch holds everything in memory, here and in the browser, so larger archives are not tried. */
export const MAX_FOR_MINISEARCH = 30_000

/** Yields the headlines and bodies of an archive. */
function* articles(count: number) {
  let id = 0
  for (const { text } of makeNews(count)) {
    const [headline = '', , ...body] = text.split('\n')
    yield { id: id++, headline, body: body.join('\n') }
  }
}

/** The options that MiniSearch needs in the build and in the page. */
const MINISEARCH_OPTIONS = { fields: ['headline', 'body'], storeFields: ['headline'] }

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer</title><ol></ol><script type="module">${script}</script>`

/**
 * Code of both pages. They search, show ten results, and return the words that matched; nothing loads before the first
 * search.
 */
const SHARED = `
const show = (lines) => document.querySelector('ol').replaceChildren(...lines.map((line) => {
  const item = document.createElement('li')
  item.textContent = line
  return item
}))`

const MINISEARCH_PAGE = page(`${SHARED}
const load = async () => {
  const [{ default: MiniSearch }, response] = await Promise.all([import('./minisearch.js'), fetch('./minisearch.json')])
  return MiniSearch.loadJSON(await response.text(), ${JSON.stringify(MINISEARCH_OPTIONS)})
}
let loading
const search = async (words) => (await (loading ??= load())).search(words, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
window.peer = {
  count: async (words) => (await search(words)).length,
  show: async (words) => show((await search(words)).slice(0, 10).map(({ headline }) => headline)),
  matches: async (words) => (await search(words)).slice(0, 10).flatMap(({ terms }) => terms),
}`)

const PAGEFIND_PAGE = page(`${SHARED}
const load = async () => {
  const pagefind = await import('./pagefind/pagefind.js')
  await pagefind.init()
  return pagefind
}
let loading
const search = async (words) => (await (await (loading ??= load())).search(words)).results
const best = async (words) => Promise.all((await search(words)).slice(0, 10).map(({ data }) => data()))
window.peer = {
  count: async (words) => (await search(words)).length,
  show: async (words) => show((await best(words)).map(({ meta, excerpt }) => meta.title + ' ' + excerpt)),
  matches: async (words) => (await best(words)).flatMap(({ excerpt }) =>
    [...excerpt.matchAll(/<mark>(.*?)<\\/mark>/g)].map(([, word]) => word)),
}`)

/** Writes a site that searches an archive with MiniSearch 7: one index of headlines and bodies. */
export async function buildMiniSearch(folder: string, count: number): Promise<PeerIndex> {
  await mkdir(folder, { recursive: true })
  const from = performance.now()
  const index = new MiniSearch(MINISEARCH_OPTIONS)
  for (const article of articles(count)) index.add(article)
  const json = JSON.stringify(index)
  await writeFile(path.join(folder, 'minisearch.json'), json)
  const time = performance.now() - from
  const library = createRequire(import.meta.url).resolve('minisearch')
  await copyFile(path.join(path.dirname(library), '../es/index.js'), path.join(folder, 'minisearch.js'))
  await writeFile(path.join(folder, 'index.html'), MINISEARCH_PAGE)
  return { time, bytes: (await stat(path.join(folder, 'minisearch.json'))).size }
}

/** The time limit for Pagefind's index, in milliseconds. */
const PAGEFIND_TIMEOUT = 5 * 60_000
/** Articles that Pagefind gets at a time. It is another process, and waiting for each in turn is slow. */
const CONCURRENCY = 16

/**
 * Writes a site that searches an archive with Pagefind's default settings.
 * @throws Error if Pagefind rejects something, or takes more than five minutes
 */
export async function buildPagefind(folder: string, count: number): Promise<PeerIndex> {
  await mkdir(folder, { recursive: true })
  const from = performance.now()
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  let bytes = 0
  // Closing Pagefind ends its process, so pending calls fail.
  let added = 0
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    void pagefind.close()
  }, PAGEFIND_TIMEOUT)
  try {
    const queue = articles(count)
    const add = async () => {
      for (const { id, headline, body } of queue) {
        const { errors } = await index.addCustomRecord({
          url: String(id),
          content: body,
          language: 'en',
          meta: { title: headline },
        })
        if (errors.length) throw new Error(`Pagefind rejected article ${id}: ${errors.join('; ')}`)
        added++
      }
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, add))
    const output = await index.getFiles()
    if (output.errors.length) throw new Error(`Pagefind did not finish: ${output.errors.join('; ')}`)
    for (const file of output.files) {
      const to = path.join(folder, 'pagefind', file.path)
      await mkdir(path.dirname(to), { recursive: true })
      await writeFile(to, file.content)
      bytes += file.content.length
    }
    await index.deleteIndex()
  } catch (error) {
    if (!timedOut) throw error
    throw new Error(
      `stopped after ${PAGEFIND_TIMEOUT / 60_000} minutes, with ${added} of ${count} articles indexed`,
    )
  } finally {
    clearTimeout(timer)
    await pagefind.close()
  }
  const time = performance.now() - from
  await writeFile(path.join(folder, 'index.html'), PAGEFIND_PAGE)
  return { time, bytes }
}
