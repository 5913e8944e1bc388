import { build as buildMessages } from '#messages/build'
import type { ArchiveSettings } from '../../../archive/article.ts'
import { articleFormats } from '../../../format/article/article-formats.ts'
import type { Card } from '../../../format/cards.ts'
import { articleFile, listFiles } from '../../../format/site-paths.ts'
import { publishedTexts } from '../../../messages/published.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { type BodyPlace, bodyOf, preparedOf, recordKeyOf } from '../../cache/stored-sources.ts'
import { writeFiles } from '../../output/files.ts'
import { sha256Of } from '../../output/hashes.ts'
import { defineWork, inParts } from '../../workers/workers.ts'
import type { Emitter, Site } from '../emitter.ts'
import { toRecord } from './record.ts'
import { linesKey, putLines, type RecordLines, recordFilesKey, writeRecordFiles } from './record-files.ts'
import { tableLine } from './table.ts'

/** With this many articles to write, workers save more time than they take to start. */
const WORTH_WORKERS = 2000
/** Articles of one task. */
const PART = 128

/** An article whose files are to be written. */
interface ArticleTask extends BodyPlace {
  /** Identifies everything that its files are made from. */
  key: string
  slug: string
  aliases: string[] | undefined
}

/** Articles whose files are to be written. Plain data. */
interface WriteTask {
  articles: readonly ArticleTask[]
  settings: ArchiveSettings
  /** The folder that is written to. */
  folder: string
}

/** The two files that list all articles, and the files of each article in other formats, if there are any. */
export const articleFiles = {
  name: 'article files',
  async emit({ articles, code, settings, workers, progress }, output) {
    const { store, folder } = output
    const all = articles.map((article) => toTask(article, code, settings))
    const filesKey = recordFilesKey(all.map(({ key }) => key))
    const lists = listFiles(articles.length)
    const areKept = [lists.json, lists.table].every((file) => output.keep(file, filesKey))
    const left = all.filter((article) => {
      const { key, slug } = article
      const isKept = articlePaths(slug, settings).every((file) => output.keep(file, key))
      return !isKept || (!areKept && linesKey(store, recordKeyOf(article)) !== key)
    })
    const step = progress.begin(buildMessages.writing, left.length)
    const tasks = inParts(left, PART).map((articles) => ({ articles, settings, folder }))
    const add = (written: RecordLines[], { articles }: WriteTask) => {
      articles.forEach((article, i) => {
        putLines(store, recordKeyOf(article), written[i] as RecordLines)
        for (const file of articlePaths(article.slug, settings)) output.wrote(file, article.key)
      })
      step.add(written.length)
    }
    await workers.run(writeArticles, tasks, add, left.length >= WORTH_WORKERS)
    step.end()
    if (areKept) return
    await store.written()
    writeRecordFiles(output, all.map(recordKeyOf), filesKey)
  },
} satisfies Emitter<Pick<Site, 'articles' | 'code' | 'settings' | 'workers' | 'progress'>>

/**
 * Writes the files of articles.
 * @returns for each article its lines of archive.jsonl and archive.csv
 * @throws Error if the store is gone, or a file cannot be written
 * @public
 */
export const writeArticles = defineWork(
  import.meta.url,
  'writeArticles',
  ({ articles, settings, folder }: WriteTask): RecordLines[] =>
    articles.map((article) => {
      const { key, slug, aliases } = article
      const prepared = preparedOf(article)
      const body = bodyOf(article)
      const { headline, published } = prepared
      const card: Card = { ...prepared.card, slug, headline, published }
      writeFiles(
        folder,
        (settings.formats ?? []).map((format) => [
          articleFile(slug, format),
          articleFormats[format]({ card, body }, settings, publishedTexts(settings.language).citation),
        ]),
      )
      const record = toRecord({ ...prepared, slug, ...(aliases && { aliases }) }, body, settings)
      return { key, json: `${JSON.stringify(record)}\n`, table: tableLine(record) }
    }),
)

const articlePaths = (slug: string, { formats = [] }: ArchiveSettings): string[] =>
  formats.map((format) => articleFile(slug, format))

function toTask(article: SiteArticle, code: string, settings: ArchiveSettings): ArticleTask {
  const { store, file, record, bodyHash, slug, aliases, copies } = article
  const key = sha256Of(JSON.stringify([code, file, record, bodyHash, slug, aliases, settings]))
  return { key, store, file, record, slug, aliases, copies }
}
