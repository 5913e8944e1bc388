import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import MiniSearch from 'minisearch'
import * as pagefind from 'pagefind'
import { makeNews } from './generate-news.ts'

/** What is known of an index that was built. */
export interface PeerIndex {
  /** How long it took from the first article to the last file, in milliseconds. */
  time: number
  /** Bytes of its files, as they lie on the disk. */
  bytes: number
}

/** MiniSearch keeps all in the memory, here and in the browser: with more articles than this it is not tried. */
export const MOST_FOR_MINISEARCH = 30_000

/** Headline and body of the articles of an archive. */
function* articles(count: number) {
  let id = 0
  for (const { text } of makeNews(count)) {
    const [headline = '', , ...body] = text.split('\n')
    yield { id: id++, headline, body: body.join('\n') }
  }
}

/** What both sides of MiniSearch have to be told alike. */
const MINISEARCH_OPTIONS = { fields: ['headline', 'body'], storeFields: ['headline'] }

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer</title><ol></ol><script type="module">${script}</script>`

/**
 * What both pages can do: search, show the first ten results, and say which words of the archive were found. Nothing
 * is loaded before the first search.
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
const ask = async (words) => (await (loading ??= load())).search(words, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
window.peer = {
  ask: async (words) => (await ask(words)).length,
  show: async (words) => show((await ask(words)).slice(0, 10).map(({ headline }) => headline)),
  found: async (words) => (await ask(words)).slice(0, 10).flatMap(({ terms }) => terms),
}`)

const PAGEFIND_PAGE = page(`${SHARED}
const load = async () => {
  const pagefind = await import('./pagefind/pagefind.js')
  await pagefind.init()
  return pagefind
}
let loading
const ask = async (words) => (await (await (loading ??= load())).search(words)).results
const best = async (words) => Promise.all((await ask(words)).slice(0, 10).map(({ data }) => data()))
window.peer = {
  ask: async (words) => (await ask(words)).length,
  show: async (words) => show((await best(words)).map(({ meta, excerpt }) => meta.title + ' ' + excerpt)),
  found: async (words) => (await best(words)).flatMap(({ excerpt }) =>
    [...excerpt.matchAll(/<mark>(.*?)<\\/mark>/g)].map(([, word]) => word)),
}`)

/** Writes a site whose page searches an archive with MiniSearch 7: one index of headlines and bodies. */
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

/** How long Pagefind may take for its index, in milliseconds. */
const PATIENCE = 5 * 60_000
/** How many articles Pagefind is handed at a time: it is another process, and waiting for each in turn is slow. */
const AT_ONCE = 16

/**
 * Writes a site whose page searches an archive with Pagefind, in its usual settings.
 * @throws Error where Pagefind refuses something, or takes more than five minutes
 */
export async function buildPagefind(folder: string, count: number): Promise<PeerIndex> {
  await mkdir(folder, { recursive: true })
  const from = performance.now()
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false })
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`)
  let bytes = 0
  // To close it is to end its process: whatever is waited for fails then.
  let handed = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    void pagefind.close()
  }, PATIENCE)
  try {
    const queue = articles(count)
    const add = async () => {
      for (const { id, headline, body } of queue) {
        const added = await index.addCustomRecord({
          url: String(id),
          content: body,
          language: 'en',
          meta: { title: headline },
        })
        if (added.errors.length) throw new Error(`Pagefind refused article ${id}: ${added.errors.join('; ')}`)
        handed++
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, add))
    const output = await index.getFiles()
    if (output.errors.length) throw new Error(`Pagefind could not finish: ${output.errors.join('; ')}`)
    for (const file of output.files) {
      const to = path.join(folder, 'pagefind', file.path)
      await mkdir(path.dirname(to), { recursive: true })
      await writeFile(to, file.content)
      bytes += file.content.length
    }
    await index.deleteIndex()
  } catch (error) {
    if (!late) throw error
    throw new Error(
      `it is ended after ${PATIENCE / 60_000} minutes, when ${handed} of ${count} articles were in its index`,
    )
  } finally {
    clearTimeout(timer)
    await pagefind.close()
  }
  const time = performance.now() - from
  await writeFile(path.join(folder, 'index.html'), PAGEFIND_PAGE)
  return { time, bytes }
}
