import { placed } from '../../src/archive/archive.ts'
import type { Archive } from '../../src/archive/article.ts'
import { setArticle } from '../../src/publish/galley.ts'
import type { Manifest } from '../../src/publish/manifest.ts'
import { pathOf, publish } from '../../src/publish/publish.ts'

/** The files of a site by path, without those of the search index and the sources. */
export interface Publication {
  manifest: Manifest
  files: Map<string, string>
}

/** An archive as it is published. */
export function published({ settings, articles }: Archive): Publication {
  const files = new Map<string, string>()
  const galleys = articles.map((article) => {
    const set = setArticle(article)
    const body = pathOf('body', set.body)
    files.set(body, set.body)
    return { ...set.galley, body }
  })
  const manifest = publish(placed(galleys), { settings, search: 'search/x', problems: [] }, (path, content) =>
    files.set(path, content),
  )
  return { manifest, files }
}

/** A published JSON file, read. */
export const read = <T>({ files }: Publication, path: string): T => JSON.parse(files.get(path) ?? 'null') as T
