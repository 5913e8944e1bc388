import type { Manifest } from '../../../format/manifest.ts'
import type { RelatedEntry } from '../../../format/related.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { hashOf } from '../../output/hashes.ts'
import type { Writer } from '../../output/output.ts'
import { defineWork } from '../../workers/workers.ts'
import type { AnalysedSite, Emitter } from '../emitter.ts'
import { type Related, relatable, relatedOf, writeRelated } from '../related/related.ts'

/** Finds the related articles of each article. One task, which runs beside the search index. @public */
export const findRelated = defineWork(
  import.meta.url,
  'findRelated',
  ({ articles, language }: { articles: readonly Related[]; language: string }) =>
    relatedOf(articles, language),
)

/** Returns a hash for lists that will be made later. It changes whenever an article changes. */
const futureHash = (articles: readonly SiteArticle[]): string =>
  hashOf(articles.map(({ slug, body }) => `${slug} ${body}\n`).join('')).slice(0, 8)

/** The related articles of each article. Without words, only their folder is named: the dev server finds them on request. */
export const relatedArticles = {
  name: 'related articles',
  async emit({ articles, settings, words, workers }, { write }): Promise<Pick<Manifest, 'related'>> {
    if (!words) return { related: futureHash(articles) }
    let related: RelatedEntry[][] = []
    const task = { articles: relatable(articles), language: settings.language }
    await workers.run(findRelated, [task], (result) => {
      related = result
    })
    return { related: writeRelated(related, write) }
  },
} satisfies Emitter<
  Pick<AnalysedSite, 'articles' | 'settings' | 'words' | 'workers'>,
  Partial<Manifest>,
  Writer
>
