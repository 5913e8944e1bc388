import type { Manifest } from '../../format/manifest.ts'
import type { AnalysedArchive } from '../analyse/analyse-archive.ts'
import type { AddressedArticle } from '../analyse/prepared-article.ts'
import type { BundledApp } from '../bundle/app.ts'
import type { Output, Writer } from '../output/output.ts'
import type { Progress } from '../output/progress-line.ts'
import type { Workers } from '../workers/workers.ts'
import type { RelatedEntry } from './related/related.ts'
import type { IndexPlan } from './search/index-plan.ts'

/**
 * Turns an archive into one kind of output.
 * @typeParam Input the parts of the site that it needs
 * @typeParam Result its result for others: the emitters of data return their part of the manifest
 * @typeParam Target the methods of the output that it needs
 */
export interface Emitter<Input, Result = void, Target extends Writer = Output> {
  name: string
  /** @throws Error if a file cannot be written */
  emit: (input: Input, output: Target) => Result | Promise<Result>
}

/** The articles of an archive. The emitters of data need no more of them. */
export interface AddressedArticles {
  articles: readonly AddressedArticle[]
}

/** An archive, and the services of the build. */
export interface AnalysedSite extends AnalysedArchive {
  /** The hash of the code. */
  code: string
  workers: Workers
  progress: Progress
  /** True if files that take long to make are made on request, as in the dev server. */
  onRequest?: boolean
  /** The plan of the search index. */
  index: IndexPlan
}

/** An archive whose data files are made. */
export interface Site extends AnalysedSite {
  manifest: Manifest
  /**
   * The related articles of each article, which a worker finds while other files are made. Empty on the dev server,
   * which finds them on request.
   */
  related: Promise<readonly RelatedEntry[][]>
  /** The data files, by path. */
  data: ReadonlyMap<string, string | Uint8Array>
}

/** A site whose search index has been written. */
export interface IndexedSite extends Site {
  /** The sizes of the index's files, by path. */
  indexFiles: ReadonlyMap<string, number>
}

/** A site whose app has been bundled. */
export interface BundledSite extends Site {
  app: BundledApp
}

/**
 * Runs emitters at the same time. Those without asynchronous work run one after another, in the order of the list.
 * @returns their results, in the order of the list
 * @throws Error of the first emitter in the list that failed, after all have ended
 */
export async function emitAll<Input, Result, Target extends Writer>(
  emitters: readonly Emitter<Input, Result, Target>[],
  input: Input,
  output: Target,
): Promise<Result[]> {
  const results = await Promise.allSettled(emitters.map(async ({ emit }) => emit(input, output)))
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
