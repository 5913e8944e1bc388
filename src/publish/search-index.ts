import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { type Archive, bodyOf } from '../archive/article.ts'

/** The parts of Pagefind's output that the app loads; the rest are ready-made interfaces. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment)|wasm\..*\.pagefind)$/

/** The folder of the index: a new one whenever an article, or the engine, changes. */
export function searchFolder({ articles, settings }: Archive): string {
  const hash = createHash('sha256').update(`pagefind 1.6 ${settings.language}`)
  for (const { slug, sha256 } of articles) hash.update(`\n${slug} ${sha256}`)
  return `search/${hash.digest('hex').slice(0, 12)}`
}

/**
 * Indexes headlines and bodies with Pagefind.
 * @returns files by path, among them `positions.json`: the engine's name of each article, by its position
 * @throws Error where the engine refuses an article, naming its file
 */
export async function buildSearchIndex(archive: Archive): Promise<Map<string, Uint8Array | string>> {
  const folder = searchFolder(archive)
  const { language } = archive.settings
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, writePlayground: false })
  if (!index) throw new Error(`the search index could not be started: ${errors.join('; ')}`)
  const files = new Map<string, Uint8Array | string>()
  try {
    // A few at a time: the engine is another process, and waiting for each answer in turn is slow.
    const queue = archive.articles.entries()
    const add = async () => {
      for (const [position, article] of queue) {
        const { errors } = await index.addCustomRecord({
          url: String(position),
          content: bodyOf(article),
          language,
          meta: { title: article.headline },
        })
        if (errors.length)
          throw new Error(`${article.file}: the search index refused it: ${errors.join('; ')}`)
      }
    }
    await Promise.all(Array.from({ length: 16 }, add))
    const output = await index.getFiles()
    if (output.errors.length)
      throw new Error(`the search index could not be made: ${output.errors.join('; ')}`)
    const names: string[] = new Array(archive.articles.length).fill('')
    for (const { path, content } of output.files) {
      if (!NEEDED.test(path.split('/').at(-1) ?? '')) continue
      files.set(`${folder}/${path}`, content)
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
      if (name) names[positionIn(content)] = name
    }
    files.set(`${folder}/positions.json`, JSON.stringify(names))
  } finally {
    await index.deleteIndex()
  }
  return files
}

/** A fragment is a gzipped JSON object behind a signature; its `url` is the position that it was given. */
function positionIn(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString()
  return Number((JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url)
}
