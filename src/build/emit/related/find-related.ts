import { defineWork } from '../../workers/workers.ts'
import type { AnalysedSite } from '../emitter.ts'
import { type Related, type RelatedEntry, relatable, relatedOf } from './related.ts'

/** Finds the related articles of each article. One task, which runs beside the search index. @public */
export const relatedWork = defineWork(
  import.meta.url,
  'relatedWork',
  ({ articles, language }: { articles: readonly Related[]; language: string }) =>
    relatedOf(articles, language),
)

/** Returns the related articles of each article of an archive. */
export async function findRelated({
  articles,
  settings,
  workers,
}: Pick<AnalysedSite, 'articles' | 'settings' | 'workers'>): Promise<RelatedEntry[][]> {
  let related: RelatedEntry[][] = []
  const task = { articles: relatable(articles), language: settings.language }
  await workers.run(relatedWork, [task], (result) => {
    related = result
  })
  return related
}
