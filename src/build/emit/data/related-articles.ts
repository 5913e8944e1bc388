import type { Manifest } from '../../../format/manifest.ts'
import type { RelatedEntry } from '../../../format/related.ts'
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

/** The related articles of each article. */
export const relatedArticles = {
  name: 'related articles',
  async emit({ articles, settings, workers }, { write }): Promise<Pick<Manifest, 'related'>> {
    let related: RelatedEntry[][] = []
    const task = { articles: relatable(articles), language: settings.language }
    await workers.run(findRelated, [task], (result) => {
      related = result
    })
    return { related: writeRelated(related, write) }
  },
} satisfies Emitter<Pick<AnalysedSite, 'articles' | 'settings' | 'workers'>, Partial<Manifest>, Writer>
