import { byFileAndRecord } from '../../archive/by-file.ts'
import { hashOf } from '../output/hashes.ts'
import type { SiteArticle } from './prepared-article.ts'

type Article = Omit<SiteArticle, 'slug'>

/**
 * Merges records that are the same article: the same publication, day, headline and text. The first one, by file and
 * position, stays and names the others.
 */
export function mergeCopies(articles: readonly Article[]): Article[] {
  const byFingerprint = new Map<string, Article[]>()
  for (const article of articles) {
    const same = byFingerprint.get(article.fingerprint)
    if (same) same.push(article)
    else byFingerprint.set(article.fingerprint, [article])
  }
  return [...byFingerprint.values()].map((same) => {
    const [first, ...others] = same.sort(byFileAndRecord) as [Article, ...Article[]]
    if (!others.length) return first
    const copies = others.map(({ file, record }) => ({ file, record }))
    // The Body says where the copies are, so it has a hash of its own.
    return { ...first, bodyHash: hashOf(JSON.stringify([first.bodyHash, copies])), copies }
  })
}
