import { defineWork } from '../../workers/workers.ts'
import type { AnalysedSite } from '../emitter.ts'
import { type Related, type RelatedEntry, relatable, relatedOf } from './related.ts'

/** With this many articles, a worker saves more time than it takes to start. */
const WORTH_WORKERS = 2000

/** Finds the related articles of each article. One task, which runs beside everything else. @public */
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
  const onResult = (result: RelatedEntry[][]) => {
    related = result
  }
  await workers.run(relatedWork, [task], onResult, articles.length >= WORTH_WORKERS)
  return related
}
